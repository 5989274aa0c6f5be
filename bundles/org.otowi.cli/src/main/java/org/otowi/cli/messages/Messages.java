package org.otowi.cli.messages;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of the command line that people read, except the help texts. */
public final class Messages {

    /** The resource bundle of the help texts, for picocli. */
    public static final String HELP = "org.otowi.cli.messages.help";

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.otowi.cli.messages.messages");
    private static final ResourceBundle VERSION = ResourceBundle.getBundle("org.otowi.cli.messages.version");

    private Messages() {}

    /** The sentence with its arguments filled in. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key)).format(arguments);
    }

    /** The version of Otowi, such as {@code 0.1.0}. */
    public static String version() {
        return VERSION.getString("version");
    }
}
