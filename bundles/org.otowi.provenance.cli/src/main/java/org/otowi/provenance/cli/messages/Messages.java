package org.otowi.provenance.cli.messages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the reviewer's command line that people read. */
public final class Messages {

    private static final String PACKAGE = Messages.class.getPackageName();
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(PACKAGE + ".messages");
    private static final ResourceBundle VERSION = ResourceBundle.getBundle(PACKAGE + ".version");

    private Messages() {}

    /** The sentence with its arguments filled in; numbers are written without grouping. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT)
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** The help texts, which {@link org.otowi.provenance.cli.Program} shows. */
    public static ResourceBundle help() {
        return ResourceBundle.getBundle(PACKAGE + ".help");
    }

    /** The version of Otowi, such as {@code 0.1.0}. */
    public static String version() {
        return VERSION.getString("version");
    }
}
