package org.otowi.bench.pdf;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.otowi.bench.pdf.Article.Author;

/**
 * A document class with its packages, as a template of LaTeX whose first lines say how it is used.
 *
 * @param name of its file, without extension
 * @param engine the program that sets it
 * @param columns how many columns of text a page has
 */
record Style(String name, String engine, int columns, String template) {

    static Style of(String name, String template) {
        int columns = Integer.parseInt(setting(template, "columns").orElse("1"));
        return new Style(name, setting(template, "engine").orElseThrow(), columns, template);
    }

    private static Optional<String> setting(String template, String key) {
        return Pattern.compile("(?m)^% " + key + ": (.*)$").matcher(template).results().findFirst()
                .map(found -> found.group(1));
    }

    /** The article as LaTeX. */
    String latex(Article article) {
        LatexWriter writer = new LatexWriter(article);
        return Pattern.compile("@(\\w+)@").matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(part(place, article, writer)));
    }

    private String part(MatchResult place, Article article, LatexWriter writer) {
        return switch (place.group(1)) {
            case "title" -> article.title();
            case "running" -> article.running();
            case "authors" -> article.authors().stream().map(this::author)
                    .collect(Collectors.joining(setting(template, "between").orElse("") + " "));
            case "abstract" -> writer.summary();
            case "body" -> writer.body();
            case "references" -> writer.references();
            default -> place.group();
        };
    }

    private String author(Author author) {
        return setting(template, "author").orElse("NAME").replace("NAME", author.name()).replace("PLACE", author.place());
    }
}
