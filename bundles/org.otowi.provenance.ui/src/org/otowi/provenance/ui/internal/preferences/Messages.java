package org.otowi.provenance.ui.internal.preferences;

import org.eclipse.osgi.util.NLS;

/** The words of the preference page. */
final class Messages extends NLS {

    public static String allowedSigners;
    public static String authorities;
    public static String browse;
    public static String copyLine;
    public static String introduction;
    public static String key;
    public static String keyAgent;
    public static String keyChoice;
    public static String keyEclipse;
    public static String keyFile;
    public static String keyFromFile;
    public static String keyOff;
    public static String locked;
    public static String looking;
    public static String pathInvalid;
    public static String revokedKeys;

    static {
        NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {}
}
