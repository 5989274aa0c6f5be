package org.otowi.assistant.proposal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What this package says to people. */
final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    static String format(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
