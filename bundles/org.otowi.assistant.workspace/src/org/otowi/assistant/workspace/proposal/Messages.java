package org.otowi.assistant.workspace.proposal;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    static String applying;
    static String deleted;
    static String documentFault;
    static String noComments;
    static String notEditable;
    static String notExact;
    static String notRecorded;
    static String notSaved;
    static String notTakenBack;
    static String nothingToChange;
    static String projectClosed;
    static String proposing;
    static String recordingFault;
    static String stopped;
    static String unmappable;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
