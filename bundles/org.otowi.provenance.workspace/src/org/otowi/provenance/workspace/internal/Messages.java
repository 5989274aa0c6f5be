package org.otowi.provenance.workspace.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle that people read. */
public final class Messages extends NLS {

    public static String agentEmpty;
    public static String agentMany;
    public static String agentMissing;
    public static String attributing;
    public static String capturing;
    public static String defective;
    public static String flushing;
    public static String inspecting;
    public static String keyFileMissing;
    public static String keyLater;
    public static String keyOff;
    public static String lookingForKey;
    public static String noFile;
    public static String noGitRules;
    public static String noKeyChosen;
    public static String noLog;
    public static String notAsSeen;
    public static String notAttributed;
    public static String notLocal;
    public static String notRead;
    public static String notRun;
    public static String nothingNew;
    public static String recording;
    public static String refreshing;
    public static String signing;
    public static String signingRequired;
    public static String storageFailed;
    public static String storageForeign;
    public static String storageMissing;
    public static String storageSilent;

    static {
        initializeMessages("org.otowi.provenance.workspace.internal.messages", Messages.class);
    }

    private Messages() {}
}
