package org.otowi.assistant.ui.view;

import org.eclipse.osgi.util.NLS;

/** The words of the Assistant view. */
final class Messages extends NLS {

    public static String Action_cannotOpen;
    public static String Action_cannotRun;
    public static String Action_changed;
    public static String Action_missing;
    public static String Ask_running;
    public static String Attachments_attach;
    public static String Attachments_choose;
    public static String Attachments_remove;
    public static String Composer_answerer;
    public static String Composer_ask;
    public static String Composer_hint;
    public static String Composer_questionName;
    public static String Composer_stop;
    public static String Quote_message;
    public static String Quote_noProgram;
    public static String Quote_open;
    public static String Quote_title;
    public static String Quote_windowTitle;
    public static String Work_stopped;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
