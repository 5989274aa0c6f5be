package org.otowi.provenance.report.html;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The words of the page. */
final class ReportTexts {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle(ReportTexts.class.getPackageName() + ".report");

    private ReportTexts() {}

    /** The text with its arguments filled in. */
    static String get(String key, Object... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT)
                .format(Stream.of(arguments).map(String::valueOf).toArray());
    }
}
