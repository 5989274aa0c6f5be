package org.otowi.provenance.messages;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The sentences of this bundle that people read. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    /** The sentence with its arguments filled in. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key)).format(arguments);
    }
}
