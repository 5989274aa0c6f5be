package org.otowi.assistant.ui.view;

import org.eclipse.osgi.util.NLS;

/** The words of the Assistant view. */
final class Messages extends NLS {

    static String Work_stopped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
