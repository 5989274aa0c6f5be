package org.otowi.assistant.workspace.proposal;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    public static String applying;
    public static String deleted;
    public static String documentFault;
    public static String linesChanged;
    public static String noComments;
    public static String replacing;
    public static String notEditable;
    public static String notExact;
    public static String notRecorded;
    public static String notRestored;
    public static String notSaved;
    public static String notTakenBack;
    public static String notText;
    public static String nothingToChange;
    public static String projectClosed;
    public static String proposing;
    public static String recordingFault;
    public static String stopped;
    public static String unmappable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
