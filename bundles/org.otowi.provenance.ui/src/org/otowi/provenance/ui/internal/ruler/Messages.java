package org.otowi.provenance.ui.internal.ruler;

import org.eclipse.osgi.util.NLS;

/** What the ruler says. */
final class Messages extends NLS {

    public static String hover_accepted;
    public static String hover_by;
    public static String hover_edited;
    public static String hover_entry;
    public static String hover_external;
    public static String hover_found;
    public static String hover_model;
    public static String hover_modelName;
    public static String hover_nobody;
    public static String hover_person;
    public static String hover_purpose;
    public static String hover_reviewed;
    public static String hover_reviewedRead;
    public static String hover_reviewedTested;
    public static String hover_reviewedUnits;
    public static String hover_unknown;
    public static String hover_unsaved;
    public static String letter_edited;
    public static String letter_model;
    public static String letter_unknown;
    public static String notice_tooLarge;
    public static String ruler_name;

    static {
        initializeMessages("org.otowi.provenance.ui.internal.ruler.messages", Messages.class);
    }

    private Messages() {}
}
