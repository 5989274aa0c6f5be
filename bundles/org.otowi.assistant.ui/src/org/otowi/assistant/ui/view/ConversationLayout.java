package org.otowi.assistant.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * The transcript above a separator and the composer. The composer has the height that it likes, but never more than leaves
 * half of the view to the transcript.
 */
final class ConversationLayout extends Layout {

    @Override
    protected Point computeSize(Composite parent, int widthHint, int heightHint, boolean flush) {
        Point size = new Point(0, 0);
        for (Control child : parent.getChildren()) {
            Point wanted = child.computeSize(widthHint, SWT.DEFAULT, flush);
            size.x = Math.max(size.x, wanted.x);
            size.y += wanted.y;
        }
        return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, heightHint == SWT.DEFAULT ? size.y : heightHint);
    }

    @Override
    protected void layout(Composite parent, boolean flush) {
        Rectangle area = parent.getClientArea();
        Control[] children = parent.getChildren();
        int line = children[1].computeSize(area.width, SWT.DEFAULT, flush).y;
        int composer = Math.min(children[2].computeSize(area.width, SWT.DEFAULT, flush).y, (area.height - line) / 2);
        int transcript = area.height - line - composer;
        children[0].setBounds(area.x, area.y, area.width, transcript);
        children[1].setBounds(area.x, area.y + transcript, area.width, line);
        children[2].setBounds(area.x, area.y + transcript + line, area.width, composer);
    }
}
