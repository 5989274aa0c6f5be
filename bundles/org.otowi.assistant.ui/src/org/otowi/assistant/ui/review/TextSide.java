package org.otowi.assistant.ui.review;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.graphics.Image;

/** One side of the comparison: a text that the file has or would have. */
record TextSide(IFile file, String text) implements ITypedElement, IEncodedStreamContentAccessor {

    @Override
    public String getName() {
        return file.getName();
    }

    @Override
    public Image getImage() {
        return CompareUI.getImage(getType());
    }

    @Override
    public String getType() {
        return file.getFileExtension() == null ? TEXT_TYPE : file.getFileExtension();
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }
}
