package org.otowi.models.egress.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Lines that follow each other without a blank one, as one line of running text, with dots only where sentences end. */
final class Passage {

    private static final int LONGEST = 4000;
    private static final int OVERLAP = 600;
    /** Begins with the dot itself, since most characters are none. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\.(?:(?<=\\bU\\.?S\\.)|(?<=\\bU\\.)(?=S\\b)"
            + "|(?<=\\b[A-Za-z]\\.)(?=[A-Za-z]\\b|,? ?[a-z(]| [A-Z]\\."
            + "| ?(?:Code|Government|Gov|Department|DoD|DoE|person|citizen))"
            + "|(?<=\\b(?:[Ss]ec|[Nn]o|[Aa]rt|seq|[Cc]at|Inc|Corp|Dr|[Ff]ig|et al|[Vv]ol|Rev|[Ss]ect)\\.)(?= ?[\\w(,])"
            + "|(?<=\\d\\.)(?=\\d))");

    private final StringBuilder text = new StringBuilder();
    private final List<int[]> starts = new ArrayList<>();

    Passage(List<Line> lines) {
        lines.forEach(this::add);
    }

    /** A word that is divided at the end of the line before is put together. */
    private void add(Line line) {
        String words = line.plain().length() > 400 ? line.plain() : line.bare();
        if (text.length() > 1 && text.charAt(text.length() - 1) == '-' && !words.isEmpty() &&
                Character.isLowerCase(words.charAt(0))) {
            text.setLength(text.length() - 1);
        } else if (text.length() > 0) {
            text.append(' ');
        }
        starts.add(new int[] {text.length(), line.number()});
        text.append(ABBREVIATION.matcher(words).replaceAll(""));
    }

    /** The running text, in pieces that overlap where it is very long. */
    List<String> pieces() {
        if (text.length() <= 2 * LONGEST) {
            return List.of(text.toString());
        }
        List<String> pieces = new ArrayList<>();
        for (int start = 0; start < text.length(); start += LONGEST) {
            pieces.add(text.substring(start, Math.min(text.length(), start + LONGEST + OVERLAP)));
        }
        return pieces;
    }

    /** The number of the line that holds the character at a place of one of the pieces. */
    int line(int piece, int place) {
        int number = 1;
        for (int[] start : starts) {
            if (start[0] > piece * LONGEST + place) {
                break;
            }
            number = start[1];
        }
        return number;
    }
}
