package org.otowi.assistant.ui.transcript;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How words of a document are to be read.
 *
 * @param formulas whether text between dollar signs is a TeX formula
 * @param language name of the programming language as highlight.js knows it; empty for prose
 */
record Notation(boolean formulas, String language) {

    static final Notation PROSE = new Notation(false, "");

    private static final Set<String> WITH_FORMULAS = Set.of("tex", "ltx", "md", "markdown", "ipynb");
    private static final Map<String, String> LANGUAGES = Map.ofEntries(
            Map.entry("java", "java"), Map.entry("py", "python"), Map.entry("ipynb", "python"),
            Map.entry("f", "fortran"), Map.entry("for", "fortran"), Map.entry("f77", "fortran"),
            Map.entry("f90", "fortran"), Map.entry("f95", "fortran"),
            Map.entry("f03", "fortran"), Map.entry("f08", "fortran"),
            Map.entry("c", "c"), Map.entry("h", "c"), Map.entry("cpp", "cpp"), Map.entry("cc", "cpp"),
            Map.entry("cxx", "cpp"), Map.entry("hpp", "cpp"), Map.entry("hh", "cpp"), Map.entry("cu", "cpp"),
            Map.entry("jl", "julia"), Map.entry("r", "r"), Map.entry("m", "matlab"), Map.entry("sh", "bash"));

    /** The notation of running text in the file. */
    static Notation proseOf(Path file) {
        return new Notation(WITH_FORMULAS.contains(extension(file)), "");
    }

    /** The notation of source code in the file; prose where its language is unknown. */
    static Notation codeOf(Path file) {
        return new Notation(false, LANGUAGES.getOrDefault(extension(file), ""));
    }

    boolean isCode() {
        return !language.isEmpty();
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
