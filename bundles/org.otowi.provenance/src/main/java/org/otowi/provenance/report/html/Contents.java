package org.otowi.provenance.report.html;

import java.util.List;

/** The page's sections, and how each begins. */
final class Contents {

    static final String FIGURES = "figures";
    static final String FILES = "files";
    static final String MODELS = "models";
    static final String REVIEWS = "reviews";
    static final String SOURCES = "sources";
    static final String FINDINGS = "findings";
    static final String TIMELINE = "timeline";
    static final String PARTS = "parts";
    static final String METHOD = "method";

    private static final List<String> LISTED =
            List.of(FILES, MODELS, REVIEWS, SOURCES, FINDINGS, TIMELINE, PARTS, METHOD);

    private Contents() {}

    /** Links to the sections. */
    static void write(HtmlWriter html) {
        html.block("nav", List.of("aria-label", ReportTexts.get("page.contents")), () -> html.in("ul", () -> {
            for (String section : LISTED) {
                html.in("li", () -> html.leaf("a", ReportTexts.get("section." + section), "href", "#" + section));
            }
        }));
    }

    /** A section with its heading. */
    static void section(HtmlWriter html, String id, Runnable content) {
        html.block("section#" + id, List.of("aria-labelledby", id + "-title"), () -> {
            html.leaf("h2#" + id + "-title", ReportTexts.get("section." + id));
            html.newLine();
            content.run();
        });
    }
}
