package org.otowi.models.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of this bundle that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    /** The sentence with its arguments filled in; numbers are written without grouping. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT)
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }
}
