package org.otowi.provenance.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** In which files white space carries meaning, so that a formatter that changes it changes what the lines say. */
final class Spacing {

    /**
     * Indentation (Python, YAML, Nim, CoffeeScript, Haskell, F#, Pug, Sass, reStructuredText, Markdown), columns
     * (fixed-form Fortran, COBOL, Gaussian and LAMMPS input), tabs (make), or every blank (Whitespace, patches, tables).
     */
    private static final Set<String> EXTENSIONS = Set.of("py", "pyi", "pyx", "pxd", "pyw", "ipynb", "yaml", "yml", "nim",
            "coffee", "hs", "lhs", "elm", "purs", "fs", "fsx", "fsi", "pug", "haml", "slim", "sass", "styl", "rst", "md",
            "markdown", "org", "f", "for", "f77", "ftn", "fpp", "cob", "cbl", "cpy", "inp", "com", "gjf", "pdb", "mk",
            "mak", "make", "patch", "diff", "tsv", "csv", "dat", "smk");

    private static final Pattern NAMES = Pattern.compile("(?:gnu)?makefile(?:\\..*)?|snakefile|sconstruct|sconscript");

    private Spacing() {}

    /** Whether white space carries meaning in a file of the given name. */
    static boolean hasMeaningIn(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        List<String> parts = List.of(name.split("\\."));
        boolean byExtension = parts.size() > 1 && EXTENSIONS.contains(parts.get(parts.size() - 1));
        return byExtension || NAMES.matcher(name).matches();
    }
}
