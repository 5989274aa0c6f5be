package org.otowi.assistant.workspace.summary;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    public static String judging;
    public static String notLocal;
    public static String preparing;
    public static String projectClosed;
    public static String reading;
    public static String sending;
    public static String summarizing;
    public static String unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
