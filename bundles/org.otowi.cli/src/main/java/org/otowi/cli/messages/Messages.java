package org.otowi.cli.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The sentences of the command line that people read. */
public final class Messages {

    private static final String PACKAGE = Messages.class.getPackageName();
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(PACKAGE + ".messages");

    private Messages() {}

    /** The sentence with its arguments filled in; numbers are written without grouping. */
    public static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT)
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }

    /** The help texts of all commands, those of the reviewer first. */
    public static List<ResourceBundle> help() {
        return List.of(org.otowi.provenance.cli.messages.Messages.help(), ResourceBundle.getBundle(PACKAGE + ".help"));
    }
}
