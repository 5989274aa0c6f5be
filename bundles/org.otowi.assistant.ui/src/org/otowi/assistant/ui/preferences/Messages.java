package org.otowi.assistant.ui.preferences;

import org.eclipse.osgi.util.NLS;

/** The words of the preference page. */
final class Messages extends NLS {

    public static String commentAtCursor;
    public static String commentAtTop;
    public static String commentPlace;
    public static String folder;
    public static String folderHint;
    public static String folderInvalid;
    public static String introduction;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
