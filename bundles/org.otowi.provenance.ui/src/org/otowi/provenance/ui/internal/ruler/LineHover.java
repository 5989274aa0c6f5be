package org.otowi.provenance.ui.internal.ruler;

import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHoverExtension;
import org.eclipse.jface.text.source.ILineRange;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.LineRange;

/** Says of the line under the pointer who wrote it, as plain text: what a log says must not be read as markup. */
final class LineHover implements IAnnotationHover, IAnnotationHoverExtension {

    private final IntFunction<Optional<String>> words;

    LineHover(IntFunction<Optional<String>> words) {
        this.words = words;
    }

    /** Null where there is nothing to say, as the platform wants it. */
    @Override
    public String getHoverInfo(ISourceViewer viewer, int line) {
        return words.apply(line).orElse(null);
    }

    @Override
    public Object getHoverInfo(ISourceViewer viewer, ILineRange lines, int visibleLines) {
        return getHoverInfo(viewer, lines.getStartLine());
    }

    @Override
    public ILineRange getHoverLineRange(ISourceViewer viewer, int line) {
        return new LineRange(line, 1);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, (DefaultInformationControl.IInformationPresenter) null);
    }

    @Override
    public boolean canHandleMouseCursor() {
        return false;
    }
}
