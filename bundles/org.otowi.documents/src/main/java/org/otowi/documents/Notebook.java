package org.otowi.documents;

import java.nio.file.Path;
import java.util.List;

/**
 * A Jupyter notebook: its Markdown cells as a paper and its code cells as one source file.
 *
 * <p>Lines of anchors count the lines of the {@code .ipynb} file itself, so that an anchor can be opened in any editor.
 *
 * @param text what the Markdown cells say
 * @param code what the code cells define
 */
public record Notebook(Paper text, SourceFile code) implements Document {

    @Override
    public Path file() {
        return text.file();
    }

    @Override
    public String sha256() {
        return text.sha256();
    }

    @Override
    public List<String> warnings() {
        return text.warnings();
    }
}
