package org.otowi.documents.input;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** What the readers of this bundle say to people, by key. */
public final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(Messages.class.getPackageName() + ".messages");

    private Messages() {}

    /** The message of a key with its arguments filled in, on one line whatever the names of files hold. */
    public static String text(String key, Object... arguments) {
        return MessageFormat.format(TEXTS.getString(key), arguments).replaceAll("\\p{Cntrl}", "?");
    }
}
