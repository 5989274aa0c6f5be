package org.otowi.assistant.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

class RenderersTest {

    private static final String HASH = "ab".repeat(32);

    @Test
    void markdownNamesSourceHashOriginAndPlaces() {
        assertEquals("""
                # On heat

                > Extractive: the document's own words, quoted by Otowi (embedded). Nothing here was written by a model.
                >
                > Source: paper.pdf, SHA-256 `%s`

                **In one sentence:** We heat. (p. 3)

                ## Method

                - Slowly. (lines 10-20)
                - Twice. (line 7, not found at the place named)
                """.formatted(HASH), new MarkdownRenderer().render(summary("On heat", "We heat.")));
    }

    @ParameterizedTest
    @ValueSource(strings =
            {"<script>alert(1)</script>", "[click](http://example.org)", "![x](y.png)", "`code` *b* __c__",
        "# heading", "- item", "1. item", "1) item", "+ item", "| a | b |", "&lt;b&gt;", "a\\*b*",
                "<http://example.org>", "$x_1$",
        "=====", "> quote", "~~gone~~", "line\nnext\n\n# heading", "snake_case and _emphasis_", "***", "---"})
    void whatADocumentSaysIsNoMarkup(String hostile) {
        String markdown = InertText.markdown(hostile);
        Node document = Parser.builder().build().parse(markdown);
        assertEquals("<p>" + escaped(InertText.line(hostile)) + "</p>\n", HtmlRenderer.builder().build()
                .render(document));
        assertEquals(InertText.line(hostile), TextContentRenderer.builder().build().render(document));
    }

    @Test
    void textKeepsToTheWidthAndHoldsNoControlCharacters() {
        String text = new TextRenderer(40)
                .render(summary("T", "Red \u001b[31mletters\u0007 and \u202ereversed ones that go on for long."));
        assertTrue(text.lines().allMatch(line -> line.length() <= 40), text);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= ' ' && c != '\u202e'), text);
    }

    @Test
    void jsonHasTheMembersOfTheContractOnOneLine() {
        assertEquals("{\"file\":\"dir/paper.pdf\",\"sha256\":\"" + HASH + "\",\"kind\":\"paper\",\"title\":\"T\","
                + "\"tldr\":{\"text\":\"We heat.\",\"anchors\":[{\"page\":3,\"quote\":\"We heat.\"}]},"
                + "\"facets\":{\"method\":[{\"text\":\"Slowly.\",\"anchors\":[{\"line\":10,\"endLine\":20,\"quote\":\"slow\"}],"
                + "\"supported\":true},{\"text\":\"Twice.\",\"anchors\":[{\"line\":7,\"endLine\":7,\"quote\":\"two\"}],"
                + "\"supported\":false}]},\"provider\":\"embedded\",\"extractive\":true,\"warnings\":[]}",
                new JsonRenderer().render(summary("T", "We heat.")).replace(
                        Path.of("dir", "paper.pdf").toString().replace("\\", "\\\\"), "dir/paper.pdf"));
    }

    @Test
    void warningsAreShownInEveryForm() {
        Summary plain = summary("T", "We heat.");
        Summary warned = new Summary(plain.file(), HASH, "paper", "T", plain.tldr(), Map.of(), "embedded", true,
                List.of("Page 4 could not be read."));
        assertTrue(new MarkdownRenderer().render(warned).endsWith("## Note\n\n- Page 4 could not be read.\n"));
        assertTrue(new TextRenderer(80).render(warned).contains("Note: Page 4 could not be read.\n"));
        assertTrue(new JsonRenderer().render(warned).endsWith("\"warnings\":[\"Page 4 could not be read.\"]}"));
        assertFalse(new MarkdownRenderer().render(plain).contains("Note"));
    }

    private static Summary summary(String title, String tldr) {
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.METHOD, List.of(Claim.quoted("Slowly.", SourceAnchor.ofLines(10, 20, "slow")),
                new Claim("Twice.", List.of(SourceAnchor.ofLines(7, 7, "two")), false)));
        return new Summary(Path.of("dir", "paper.pdf"), HASH, "paper", title,
                Claim.quoted(tldr, SourceAnchor.ofPage(3, tldr, List.of())), facets, "embedded", true, List.of());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
