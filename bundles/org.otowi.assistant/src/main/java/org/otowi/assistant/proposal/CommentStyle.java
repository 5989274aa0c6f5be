package org.otowi.assistant.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FilenameUtils;

/**
 * How a file's format writes a comment.
 *
 * @param open the line before the comment's lines; empty where each line is marked by itself
 * @param prefix what starts each line
 * @param close the line after the comment's lines; empty where each line is marked by itself
 * @param width columns that a line may take
 * @param indented whether the comment may be indented like the code that it stands before
 */
record CommentStyle(String open, String prefix, String close, int width, boolean indented) {

    private static final int WIDTH = 80;
    /** Compilers ignore what stands behind column 72 of fixed-form Fortran. */
    private static final int FIXED_FORM_WIDTH = 72;

    private static final CommentStyle HASH = lines("# ");
    private static final CommentStyle PERCENT = lines("% ");
    private static final CommentStyle BLOCK = new CommentStyle("/*", " * ", " */", WIDTH, true);
    private static final CommentStyle FREE_FORM = lines("! ");
    private static final CommentStyle FIXED_FORM = new CommentStyle("", "C ", "", FIXED_FORM_WIDTH, false);
    private static final CommentStyle MARKUP = new CommentStyle("<!--", "", "-->", WIDTH, false);

    private static final Map<String, CommentStyle> BY_NAME = Map.of("makefile", HASH, "gnumakefile", HASH, "cmakelists.txt", HASH,
            "dockerfile", HASH, "snakefile", HASH);
    private static final Map<List<String>, CommentStyle> BY_EXTENSION = Map.of(
            List.of("py", "pyx", "pyi", "r", "jl", "sh", "bash", "csh", "pl", "rb", "cmake", "mk", "yml", "yaml",
                    "toml"), HASH,
            List.of("tex", "ltx", "sty", "cls", "bib", "m"), PERCENT,
            List.of("c", "h", "cc", "cpp", "cxx", "c++", "hh", "hpp", "hxx", "cu", "cuh", "java", "js", "ts", "rs",
                    "go"), BLOCK,
            List.of("f90", "f95", "f03", "f08", "f18"), FREE_FORM,
            List.of("f", "for", "ftn", "f77"), FIXED_FORM,
            List.of("md", "markdown", "html", "xml"), MARKUP);

    private static CommentStyle lines(String prefix) {
        return new CommentStyle("", prefix, "", WIDTH, true);
    }

    /** The style of a file by its name; none for formats without comments. */
    static Optional<CommentStyle> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        String extension = FilenameUtils.getExtension(name);
        Optional<CommentStyle> byExtension = BY_EXTENSION.entrySet().stream()
                .filter(entry -> entry.getKey().contains(extension)).map(Map.Entry::getValue).findFirst();
        return byExtension.or(() -> Optional.ofNullable(BY_NAME.get(name)));
    }
}
