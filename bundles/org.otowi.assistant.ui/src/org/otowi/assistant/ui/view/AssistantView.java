package org.otowi.assistant.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Where a researcher asks, and reads answers and summaries. */
public final class AssistantView extends ViewPart {

    public static final String ID = "org.otowi.assistant.ui.view";

    private StyledText text;

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP);
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
