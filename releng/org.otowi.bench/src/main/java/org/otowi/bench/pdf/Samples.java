package org.otowi.bench.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The articles and styles that come with the benchmark. */
final class Samples {

    private static final List<String> ARTICLES = List.of("channel", "lattice");
    private static final List<String> STYLES = List.of("amsart", "article-computer-modern", "article-latin-modern-columns",
            "article-line-numbers", "article-spaced-paragraphs", "article-times-columns-heads", "elsarticle-columns",
            "elsarticle-preprint", "ieeetran-journal", "llncs", "mnras", "revtex-preprint", "revtex-reprint",
            "xelatex-columns", "xelatex-dejavu");

    private Samples() {}

    static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (String name : ARTICLES) {
            articles.add(ArticleReader.read(name, text("articles/" + name + ".txt")));
        }
        return articles;
    }

    static List<Style> styles(String... words) throws IOException {
        List<Style> styles = new ArrayList<>();
        for (String name : STYLES) {
            if (words.length == 0 || Stream.of(words).anyMatch(name::contains)) {
                styles.add(Style.of(name, text("styles/" + name + ".tex")));
            }
        }
        return styles;
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
