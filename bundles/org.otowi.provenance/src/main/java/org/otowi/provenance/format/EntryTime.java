package org.otowi.provenance.format;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalLong;

/** The member {@code time}: UTC as {@code YYYY-MM-DDThh:mm:ss.mmmZ}, a date that exists; here in milliseconds from 1970. */
public final class EntryTime {

    private static final byte[] FORM = "0000-00-00T00:00:00.000Z".getBytes(StandardCharsets.US_ASCII);
    private static final DateTimeFormatter TEXT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final long DAY = 86_400_000;

    private EntryTime() {}

    /** The time that a text is, if it is one. */
    public static OptionalLong parse(String text) {
        byte[] characters = text.getBytes(StandardCharsets.ISO_8859_1);
        return parse(characters, 0, characters.length);
    }

    /** The time that the characters from a place on are, if they are one. */
    public static OptionalLong parse(byte[] text, int from, int length) {
        if (length != FORM.length || !hasForm(text, from)) {
            return OptionalLong.empty();
        }
        int hour = number(text, from + 11, 2);
        int minute = number(text, from + 14, 2);
        int second = number(text, from + 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            return OptionalLong.empty();
        }
        try {
            long day = LocalDate.of(number(text, from, 4), number(text, from + 5, 2), number(text, from + 8, 2))
                    .toEpochDay();
            long seconds = (hour * 60L + minute) * 60 + second;
            return OptionalLong.of(day * DAY + seconds * 1_000 + number(text, from + 20, 3));
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }

    /** The text that a time is written as. */
    public static String text(long time) {
        return TEXT.format(Instant.ofEpochMilli(time));
    }

    private static boolean hasForm(byte[] text, int from) {
        for (int i = 0; i < FORM.length; i++) {
            byte c = text[from + i];
            if (FORM[i] == '0' ? c < '0' || c > '9' : c != FORM[i]) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] text, int from, int digits) {
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            value = value * 10 + text[i] - '0';
        }
        return value;
    }
}
