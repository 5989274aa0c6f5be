package org.otowi.models.egress.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells the one-letter portion markings {@code (U)}, {@code (C)}, {@code (S)} and {@code (TS)} from enumerations and
 * the copyright sign: at least two portions are classified and one of them begins with a capital, one is not or is of
 * another level, and no paragraph begins with another letter.
 */
final class Portions {

    private static final Pattern MARK = Pattern.compile(
            "^(?:[\\dA-Za-z]{1,4}(?:\\.\\d{1,3}){0,4}[.)] )?\\((TS|[A-Z])\\) ?(?=([A-Z\"(])|[a-z])(?!19|20)");
    private static final int FURTHEST = 30;
    private int classified;
    private int unclassified;
    private int secret;
    private int sentences;
    private int first;
    private boolean enumerated;

    void line(Line line) {
        int open = line.plain().indexOf('(');
        if (open < 0 || open > FURTHEST) {
            return;
        }
        Matcher mark = MARK.matcher(line.bare());
        if (!mark.find()) {
            return;
        }
        sentences += mark.group(2) != null && !mark.group(1).equals("U") ? 1 : 0;
        switch (mark.group(1)) {
            case "U" -> unclassified++;
            case "C" -> classified++;
            case "S", "TS" -> {
                classified++;
                secret++;
            }
            default -> enumerated = true;
        }
        first = first == 0 && !mark.group(1).equals("U") ? line.number() : first;
    }

    /** Whether they are portion markings of a classified text. */
    boolean classified() {
        return !enumerated && sentences > 0 && classified >= 2 && (unclassified > 0 || secret > 0 && secret < classified);
    }

    /** The first line with a classified portion. */
    int line() {
        return first;
    }
}
