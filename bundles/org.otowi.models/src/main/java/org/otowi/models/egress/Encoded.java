package org.otowi.models.egress;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Base64 in a text: pictures and other data, which may be text in disguise. */
final class Encoded {

    /** Shorter runs are words and ids. */
    private static final int SHORTEST = 200;
    /** Base64 may be broken into lines, of 64 or 76 characters; a shorter line is the last one. */
    private static final int LINE = 60;
    private static final int QUARTET = 4;

    private Encoded() {}

    /** Every run of base64, also within other text, such as in a {@code data:} address, without its line ends. */
    static List<String> runs(String text) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        int line = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            if (c == '\n' && at - line >= LINE) {
                line = at + 1;
            } else if (!isDigit(c) && c != '\r') {
                if (at - start >= SHORTEST && isMixed(text, start, at)) {
                    runs.add(text.substring(start, at).replace("\n", "").replace("\r", ""));
                }
                start = at + 1;
                line = start;
            }
        }
        return runs;
    }

    /** The text that a run stands for; empty if it is no text. */
    static Optional<String> text(String run) {
        int whole = run.length() % QUARTET == 1 ? run.length() - 1 : run.length();
        String standard = run.substring(0, whole).replace('-', '+').replace('_', '/');
        try {
            byte[] bytes = Base64.getDecoder().decode(standard);
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/' || c == '-'
                || c == '_';
    }

    /** Rules, paths and sequences of bases are long, too, but have not all of capitals, small letters and digits. */
    private static boolean isMixed(String text, int from, int to) {
        boolean capital = false;
        boolean small = false;
        boolean digit = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            capital |= c >= 'A' && c <= 'Z';
            small |= c >= 'a' && c <= 'z';
            digit |= c >= '0' && c <= '9';
        }
        return capital && small && digit;
    }
}
