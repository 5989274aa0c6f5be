package org.otowi.assistant.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Everything that this bundle says to people: {@code messages.properties} holds the words. */
public final class Messages {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    /** The words of a key with its arguments filled in; numbers are grouped, so that places are passed as text. */
    public static String format(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
