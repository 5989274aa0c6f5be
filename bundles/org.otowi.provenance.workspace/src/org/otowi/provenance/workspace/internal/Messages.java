package org.otowi.provenance.workspace.internal;

import org.eclipse.osgi.util.NLS;

/** The sentences of this bundle that people read. */
public final class Messages extends NLS {

    public static String capturing;
    public static String flushing;
    public static String inspecting;
    public static String noFile;
    public static String noGitRules;
    public static String noLog;
    public static String notLocal;
    public static String notRead;
    public static String notRun;
    public static String recording;
    public static String refreshing;

    static {
        initializeMessages("org.otowi.provenance.workspace.internal.messages", Messages.class);
    }

    private Messages() {}
}
