package org.otowi.assistant.ui.transcript;

import org.eclipse.osgi.util.NLS;

/** The words of the transcript. */
final class Messages extends NLS {

    public static String Action_insertAsComment;
    public static String Action_reviewChange;
    public static String Action_saveAsSummary;
    public static String Action_stop;
    public static String Answer_nothingFound;
    public static String Answer_quoted;
    public static String Answer_written;
    public static String Claim_unsupported;
    public static String Joined;
    public static String Menu_copy;
    public static String Place_inDocument;
    public static String Statement_withPlaces;
    public static String Transcript_name;
    public static String Transcript_noBrowser;
    public static String Welcome_note;
    public static String Welcome_text;
    public static String Welcome_title;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
