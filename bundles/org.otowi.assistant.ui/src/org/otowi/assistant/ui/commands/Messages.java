package org.otowi.assistant.ui.commands;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    public static String noChange;
    public static String noSummary;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
