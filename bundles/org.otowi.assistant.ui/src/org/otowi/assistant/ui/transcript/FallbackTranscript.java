package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A web page that becomes text when no browser can be made, or when one was made but never shows the page. */
final class FallbackTranscript implements Transcript {

    private final Composite area;
    private final Consumer<TranscriptAction> actions;
    private Transcript current;
    private List<TranscriptItem> items = List.of();
    private Look look;

    FallbackTranscript(Composite parent, Consumer<TranscriptAction> actions, TranscriptFactory.Maker browser) {
        this.actions = actions;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        look = Look.of(area);
        try {
            current = browser.make(area, actions, this::fallBack);
        } catch (SWTError e) {
            ILog.of(FallbackTranscript.class).warn(Messages.Transcript_noBrowser, e);
            current = new TextTranscript(area, actions);
        }
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public void show(List<TranscriptItem> newItems) {
        items = newItems;
        current.show(newItems);
    }

    @Override
    public void look(Look newLook) {
        look = newLook;
        current.look(newLook);
    }

    private void fallBack() {
        ILog.of(FallbackTranscript.class).warn(Messages.Transcript_noBrowser);
        current.control().dispose();
        current = new TextTranscript(area, actions);
        current.look(look);
        current.show(items);
        area.requestLayout();
    }
}
