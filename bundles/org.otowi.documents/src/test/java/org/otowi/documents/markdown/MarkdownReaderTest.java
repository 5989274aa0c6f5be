package org.otowi.documents.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
}
