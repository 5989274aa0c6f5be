package org.otowi.assistant.workspace;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    public static String fault;
    public static String faultLog;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
