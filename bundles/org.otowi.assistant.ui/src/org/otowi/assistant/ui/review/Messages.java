package org.otowi.assistant.ui.review;

import org.eclipse.osgi.util.NLS;

/** The words of a review. */
final class Messages extends NLS {

    public static String accept;
    public static String accepted;
    public static String applying;
    public static String open;
    public static String openOutdated;
    public static String outdated;
    public static String presentText;
    public static String proposedText;
    public static String reject;
    public static String renew;
    public static String renewing;
    public static String title;
    public static String unsaved;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
