package org.otowi.bench.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Article ARTICLE = ArticleReader.read("example", """
            title: A title
            # Introduction
            The flux \\eq{q = -k} grows with $T$, as was \\fn{In short.} shown.
            It was seen before.

            A second paragraph stands here.

            fig: The flux against time.

            @a A. Author, Some title (2020).
            """);

    private static Reading reading(List<String> paragraphs, List<String> sentences) {
        return new Reading(paragraphs, sentences, List.of("1 Introduction", "Nothing"),
                List.of("Figure 1: The flux against time."), List.of("[1] A. Author, Some title (2020)."), true);
    }

    @Test
    void findsWhatIsThereWhateverBecameOfTheMaths() {
        List<String> sentences = List.of("The flux […] grows with T, as was 1 shown.", "It was seen before.",
                "A second paragraph stands here.");
        Score score = new Comparison(ARTICLE, reading(List.of(sentences.get(0) + " " + sentences.get(1), sentences.get(2)),
                sentences)).score();
        assertEquals(new Score(3, 3, 3, 0, 3, 0, 0, 1, 1, 1, 1, 1, 1, 1), score);
    }

    @Test
    void countsBrokenSentencesAndParagraphs() {
        List<String> pieces = List.of("The flux grows with T, as", "was shown.",
                "It was seen before. A second paragraph stands here.");
        Comparison comparison = new Comparison(ARTICLE, reading(pieces, pieces));
        Score score = comparison.score();
        assertEquals(0, score.whole());
        assertEquals(3, score.inRow());
        assertEquals(2, score.spurious());
        assertEquals(1, score.missed());
        assertTrue(comparison.differences().get(0).contains("read: "), comparison.differences().toString());
    }

    @Test
    void setsEveryStyleWithAllPartsOfTheArticle() throws IOException {
        for (Style style : Samples.styles()) {
            for (Article article : Samples.articles()) {
                String latex = style.latex(article);
                assertTrue(latex.contains(article.title())
                        && latex.contains(article.references().get(0).text().substring(0, 20))
                        && latex.contains("\\section{" + article.headings().get(0).text()), style.name());
            }
        }
    }
}
