package org.otowi.assistant.workspace.models;

import org.eclipse.osgi.util.NLS;

/** What this package says to people. */
final class Messages extends NLS {

    public static String KeyState_command;
    public static String KeyState_environment;
    public static String KeyState_none;
    public static String KeyState_notNeeded;
    public static String KeyState_secure;
    public static String KeyState_session;
    public static String KeyState_unknown;
    public static String Retention_job;
    public static String Service_failed;
    public static String Service_failedLog;
    public static String Service_job;
    public static String proxySocks;
    public static String secureFailed;
    public static String secureMissing;
    public static String secureSilent;
    public static String secureSource;
    public static String sessionSource;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
