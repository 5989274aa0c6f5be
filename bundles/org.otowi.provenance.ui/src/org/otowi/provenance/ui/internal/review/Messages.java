package org.otowi.provenance.ui.internal.review;

import org.eclipse.osgi.util.NLS;

/** The sentences of this package that people read. */
final class Messages extends NLS {

    public static String checked_read;
    public static String checked_tested;
    public static String checked_units;
    public static String dialog_how;
    public static String dialog_message;
    public static String dialog_note;
    public static String dialog_record;
    public static String dialog_title;
    public static String dialog_what;
    public static String dialog_window;
    public static String outside_text;
    public static String scope_entry;
    public static String scope_entryGone;
    public static String scope_line;
    public static String scope_lines;
    public static String scope_linesGone;
    public static String scope_whole;
    public static String unsaved_text;

    static {
        initializeMessages("org.otowi.provenance.ui.internal.review.messages", Messages.class);
    }

    private Messages() {}
}
