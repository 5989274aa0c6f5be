package org.otowi.documents.code.braces;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Numbers;
import org.otowi.documents.code.outline.Outline;

/** Finds constants that are set to a number where they are declared, be it inside functions. */
public final class NumberFinder {

    private static final Pattern SETTING = Pattern.compile(
            "[^;{}()=]{1,160}?([\\p{L}_$][\\w$]*+)\\s*+"
            + "(?:\\[[^\\]]{0,40}+\\]\\s*+)*+(?:=\\s*+|(?=\\{))([^;\\n]{1,160}+)");

    private final Pattern modifier;

    /** @param modifier matches what says that a value never changes */
    public NumberFinder(Pattern modifier) {
        this.modifier = modifier;
    }

    public void find(MaskedSource masked, Outline outline, Cancellation cancellation) {
        Matcher mark = modifier.matcher(masked.code());
        Matcher setting = SETTING.matcher(masked.code());
        while (mark.find()) {
            cancellation.check();
            setting.region(mark.end(), masked.code().length());
            if (setting.lookingAt()) {
                add(masked, outline, setting);
            }
        }
    }

    private static void add(MaskedSource masked, Outline outline, Matcher setting) {
        String value = masked.clean(setting.start(2), setting.end(2)).replaceAll("^\\{(.*)}$", "$1");
        boolean isWhole = masked.code().startsWith(";", setting.end(2));
        if (isWhole && Numbers.isNumeric(value)) {
            outline.constant(setting.group(1), value, masked.wordsBehind(setting.end(2)), setting.start(1));
        }
    }
}
