package org.otowi.assistant.workspace.ask;

import org.eclipse.osgi.util.NLS;

/** The words of asking. */
final class Messages extends NLS {

    public static String AskJob_name;
    public static String Asker_nothingAttached;
    public static String Asker_reading;
    public static String Asker_searching;
    public static String Asker_unsaved;
    public static String PrepareJob_name;
    public static String Preparer_judging;
    public static String Preparer_tooMany;
    public static String Preparer_unreadable;
    public static String SendJob_name;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
