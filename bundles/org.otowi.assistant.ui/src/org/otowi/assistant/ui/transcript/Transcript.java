package org.otowi.assistant.ui.transcript;

import java.util.List;
import org.eclipse.swt.widgets.Control;

/** A widget that shows a conversation. Used on the UI thread only. */
public interface Transcript {

    Control control();

    /**
     * Shows these items instead of those shown before; items that are the same and stand at the same place are left alone.
     */
    void show(List<TranscriptItem> items);

    /** Takes on new colours and fonts. */
    void look(Look look);
}
