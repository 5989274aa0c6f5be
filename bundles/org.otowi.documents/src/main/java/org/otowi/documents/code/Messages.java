package org.otowi.documents.code;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/** Texts for people. */
final class Messages {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("org.otowi.documents.code.messages");

    private Messages() {}

    static String longSource(int line) {
        return MessageFormat.format(BUNDLE.getString("longSource"), line);
    }
}
