package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.Documents;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.SourceAnchor;

class MarkdownReaderTest {

    private static final String JOSS = """
            ---
            title: 'rods: A package for ''hot'' rods'
            tags:
              - name: heat
            authors:
              - name: Ana López
                affiliation: 1
              - given-names: Björn
                surname: Svensson
            affiliations:
              - name: Institute of Heat
                index: 1
            ---

            # Summary

            `rods` solves the *heat equation* $u_t = *k* u_{xx}$ on
            a line [@fourier:1822]. It is fast.

            ![Temperature along a rod.](rod.png)

            - One item,
            - another item.

            ```python
            print("code is no text")
            ```

            | a | b |
            |---|---|
            | cells are | no text |

            <div>markup is no text</div>

            ## Related work

            Others solve it too.

            # References

            Fourier, J. (1822).
            """;

    @TempDir
    private Path folder;

    private Paper read(String text) throws Exception {
        return Documents.paper(folder.resolve("paper.md"), text);
    }

    @Test
    void takesTitleAndAuthorsFromTheFrontMatter() throws Exception {
        Paper paper = read(JOSS);
        assertEquals("rods: A package for 'hot' rods", paper.title());
        assertEquals(List.of("Ana López", "Björn Svensson"), paper.authors());
    }

    @Test
    void keepsWordsAndMathsAndDropsMarkup() throws Exception {
        assertEquals(List.of("rods solves the heat equation $u_t = *k* u_{xx}$ on a line [@fourier:1822].", "It is fast.",
                "One item,", "another item.", "Others solve it too."), Documents.sentences(read(JOSS)));
    }

    @Test
    void anchorsSentencesAtLinesOfTheFile() throws Exception {
        List<SourceAnchor> anchors = read(JOSS).sentences().map(sentence -> sentence.anchor()).toList();
        assertEquals(17, anchors.get(0).line().getAsInt());
        assertEquals(18, anchors.get(0).endLine().getAsInt());
        assertEquals(18, anchors.get(1).line().getAsInt());
        assertEquals(23, anchors.get(3).line().getAsInt());
    }

    @Test
    void tellsSectionsCaptionsAndReferencesApart() throws Exception {
        Paper paper = read(JOSS);
        assertEquals(List.of(SectionKind.ABSTRACT, SectionKind.BACKGROUND),
                paper.sections().stream().map(Section::kind).toList());
        assertEquals("Temperature along a rod.", paper.captions().get(0).text());
        assertEquals(List.of("Fourier, J. (1822)."), paper.references());
    }

    @Test
    void takesTheFirstHeadingAsTitleElse() throws Exception {
        Paper paper = read("# Rods\n\nThey are hot.\n");
        assertEquals("Rods", paper.title());
        assertEquals(List.of("They are hot."), Documents.sentences(paper));
    }

    @Test
    void takesTheFilesNameAsTitleAtLast() throws Exception {
        assertEquals("paper.md", read("They are hot.\n").title());
    }

    @Test
    void survivesQuotesNestedWithoutEnd() throws Exception {
        Paper paper = read("> ".repeat(20_000) + "deep\n\nShallow.\n");
        assertTrue(Documents.sentences(paper).contains("Shallow."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '§', textBlock = """
            Some **bold**, _slanted_ and `a_b` words.   ¦ Some bold, slanted and a_b words.
            See [the *site*](https://x.org "T") now.    ¦ See the site now.
            See <https://x.org> now.                    ¦ See https://x.org now.
            A&nbsp;B &amp; C &lt; D.                    ¦ A B & C < D.
            Not \\*bold\\* but 2 * 3 * 4.           ¦ Not *bold* but 2 * 3 * 4.
            A <b>tag</b><br/> is no word.               ¦ A tag is no word.
            We use $a_1 * b_1$ and $$c_2 * d_2$$ here.  ¦ We use $a_1 * b_1$ and $$c_2 * d_2$$ here.
            An image ![of a rod](r.png) is no word.     ¦ An image is no word.
            A badge [![ok](b.svg)](https://x.org) too.  ¦ A badge too.
            It is so [@ek:2001; @hall:2002].            ¦ It is so [@ek:2001; @hall:2002].
            ~~Gone~~ and a note[^1] stay.               ¦ ~~Gone~~ and a note[^1] stay.
            """)
    void readsInlineMarkupAsWords(String markdown, String words) throws Exception {
        assertEquals(List.of(words), Documents.sentences(read(markdown)));
    }

    @Test
    void readsHeadingsOfBothStyles() throws Exception {
        Paper paper = read("Title of it\n===========\n\n## Methods ##\n\nOne.\n\nHot *rods*\n---------\n\n### Deep `one`\n\n#No heading.\n");
        assertEquals("Title of it", paper.title());
        assertEquals(List.of("2 Methods", "2 Hot rods", "3 Deep one"),
                paper.sections().stream().map(section -> section.level() + " " + section.heading()).toList());
        assertEquals(List.of("One.", "#No heading."), Documents.sentences(paper));
    }

    @Test
    void anchorsListsAndQuotesAtTheirLines() throws Exception {
        Paper paper = read("""
                1. First item
                   goes on. Really.
                2. Second.

                   - Nested
                     item.

                > Quoted words
                and lazy ones.
                  * Last.
                """);
        assertEquals(List.of(SourceAnchor.ofLines(1, 2, "First item goes on."), SourceAnchor.ofLines(2, 2, "Really."),
                SourceAnchor.ofLines(3, 3, "Second."), SourceAnchor.ofLines(5, 6, "Nested item."),
                SourceAnchor.ofLines(8, 9, "Quoted words and lazy ones."), SourceAnchor.ofLines(10, 10, "Last.")), anchors(paper));
    }

    @Test
    void anchorsCodeAndMathsThatGoOnOverLines() throws Exception {
        Paper paper = read("It is `a\nb c\nd`. We\nuse `` e` `` and $f\n g$\nfor it.\n");
        assertEquals(List.of(SourceAnchor.ofLines(1, 3, "It is a b c d."),
                SourceAnchor.ofLines(3, 6, "We use e` and $f g$ for it.")), anchors(paper));
        assertEquals(List.of(1, 1, 2, 3, 4), anchors(read("`One. Two.\nThree.\nFour.\nFive.`\n")).stream()
                .map(anchor -> anchor.line().getAsInt()).toList());
    }

    @Test
    void takesABrokenLineForOne() throws Exception {
        assertEquals(List.of("One two three."), Documents.sentences(read("One  \ntwo\\\nthree.\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesWithTheEndsOfAnySystemBehindFrontMatter(String end) throws Exception {
        Paper paper = read(String.join(end, "---", "title: Rods", "author:", "  - Ana Lind", "---", "One.", "", "Two", "lines."));
        assertEquals("Rods", paper.title());
        assertEquals(List.of("Ana Lind"), paper.authors());
        assertEquals(List.of(SourceAnchor.ofLines(6, 6, "One."), SourceAnchor.ofLines(8, 9, "Two lines.")), anchors(paper));
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nNot this.\n```", "~~~ py\nNot this.\n\n# Nor this\n~~~", "    Not this.", "<p>\nNot this.\n</p>",
        "<!-- Not this. -->", "| a | b |\n|---|:-:|\n| Not. | This. |", "[ref]: https://x.org 'Not this.'", "---", "![](x.png)"})
    void readsNoSentencesInWhatIsNoText(String block) throws Exception {
        Paper paper = read("Before.\n\n" + block + "\n\nAfter.\n");
        assertEquals(List.of("Before.", "After."), Documents.sentences(paper));
        assertEquals(List.of(), paper.captions());
    }

    @Test
    void endsTheReferencesAtTheNextHeading() throws Exception {
        Paper paper = read("# Rods\n\nText.\n\n## References\n\n- A. Lind\n- B. Ek\n\n## Appendix\n\nMore.\n");
        assertEquals(List.of("A. Lind", "B. Ek"), paper.references());
        assertEquals(List.of("Text.", "More."), Documents.sentences(paper));
    }

    private static List<SourceAnchor> anchors(Paper paper) {
        return paper.sentences().map(sentence -> sentence.anchor()).toList();
    }
}
