package org.otowi.assistant.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** Words on one line, which end in an ellipsis where there is no room for all of them. The tool tip has them all. */
final class OneLineLabel extends CLabel {

    private static final String ELLIPSIS = "\u2026";

    OneLineLabel(Composite parent, String words) {
        super(parent, SWT.NONE);
        show(words);
    }

    void show(String words) {
        setText(words);
        setToolTipText(words);
    }

    @Override
    protected String shortenText(GC gc, String words, int width) {
        int end = words.length();
        while (end > 0 && gc.textExtent(words.substring(0, end) + ELLIPSIS).x > width) {
            end--;
        }
        return words.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
