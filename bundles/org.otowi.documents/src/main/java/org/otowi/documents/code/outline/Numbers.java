package org.otowi.documents.code.outline;

import java.util.regex.Pattern;

/** Tells values that are numbers from others. */
public final class Numbers {

    private static final int LONGEST = 160;
    private static final Pattern ALLOWED = Pattern.compile("[\\w\\s.+\\-*/(),<>^%&~|\\[\\]]++");
    private static final Pattern DIGIT_FIRST = Pattern.compile("(?<![\\w.])\\.?\\d");
    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\w)'(?=\\w)");
    private static final Pattern TRIVIAL = Pattern.compile("[-+]?[01](?:\\.0*)?");

    private Numbers() {}

    /** Whether a value is a number or an expression of numbers, names and arithmetic. */
    public static boolean isNumeric(String value) {
        String number = value.length() <= LONGEST ? SEPARATOR.matcher(value).replaceAll("") : "";
        return ALLOWED.matcher(number).matches() && DIGIT_FIRST.matcher(number).find();
    }

    /** Whether a value is 0, 1 or -1, which say little. */
    public static boolean isTrivial(String value) {
        return TRIVIAL.matcher(value.strip()).matches();
    }
}
