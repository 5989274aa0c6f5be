package org.otowi.documents.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.io.FilenameUtils;

/** The formats of documents, told by content where it is plain and by name otherwise. */
public enum Format {
    PDF,
    LATEX,
    MARKDOWN,
    NOTEBOOK,
    TEXT,
    OTHER;

    private static final int MAGIC_WITHIN = 1024;

    private static final Map<String, Format> BY_EXTENSION = Map.ofEntries(Map.entry("pdf", PDF), Map.entry("tex", LATEX),
            Map.entry("ltx", LATEX), Map.entry("latex", LATEX), Map.entry("md", MARKDOWN), Map.entry("markdown", MARKDOWN),
            Map.entry("mkd", MARKDOWN), Map.entry("ipynb", NOTEBOOK), Map.entry("txt", TEXT), Map.entry("text", TEXT),
            Map.entry("rst", TEXT), Map.entry("org", TEXT), Map.entry("", TEXT));

    /** The format of a file; {@link #OTHER} if it may be source code. */
    public static Format of(LoadedFile file) {
        return isPdf(file.bytes()) ? PDF : ofName(file.name().replace('\n', ' '));
    }

    /** The format that a file's name tells; {@link #OTHER} if it may be source code. */
    public static Format ofName(String name) {
        return BY_EXTENSION.getOrDefault(FilenameUtils.getExtension(name).toLowerCase(Locale.ROOT), OTHER);
    }

    /** The header may stand anywhere in the first 1024 bytes (PDF 1.7, implementation note 13). */
    private static boolean isPdf(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, MAGIC_WITHIN), StandardCharsets.ISO_8859_1);
        return head.contains("%PDF-");
    }
}
