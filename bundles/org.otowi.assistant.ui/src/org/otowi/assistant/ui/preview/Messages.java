package org.otowi.assistant.ui.preview;

import org.eclipse.osgi.util.NLS;

/** The words of the preview. */
final class Messages extends NLS {

    public static String bytes;
    public static String column_file;
    public static String column_place;
    public static String column_rule;
    public static String column_size;
    public static String column_verdict;
    public static String destination;
    public static String exactly;
    public static String files;
    public static String finding;
    public static String findings;
    public static String heading;
    public static String keyHeader;
    public static String message_allow;
    public static String message_refuse;
    public static String message_warn;
    public static String model;
    public static String noFiles;
    public static String notes;
    public static String place;
    public static String reason;
    public static String send;
    public static String size;
    public static String sizeLabel;
    public static String size_ofContext;
    public static String title;
    public static String verdict_allow;
    public static String verdict_refuse;
    public static String verdict_warn;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
