package org.otowi.documents.latex;

import java.util.HashMap;
import java.util.Map;

/** The labels that LaTeX prints before captions: figures, tables and algorithms are counted apart. */
final class CaptionNumbers {

    private final Map<String, Integer> counts = new HashMap<>();

    /** The label of the next caption in an environment of this name. */
    String next(String environment) {
        String name = name(environment);
        return name + " " + counts.merge(name, 1, Integer::sum);
    }

    private static String name(String environment) {
        if (environment.contains("table")) {
            return "Table";
        }
        return environment.startsWith("algorithm") || environment.startsWith("listing") ? "Algorithm" : "Figure";
    }
}
