package org.otowi.models.provider;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A pattern of ids, in which {@code *} stands for any characters. */
public final class IdPattern {

    private IdPattern() {}

    /** Whether the whole id fits, case and all. */
    public static boolean matches(String pattern, String id) {
        return matches(pattern, id, 0);
    }

    static boolean matchesAnyCase(String pattern, String id) {
        return matches(pattern, id, Pattern.CASE_INSENSITIVE);
    }

    private static boolean matches(String pattern, String id, int flags) {
        String regex = Stream.of(pattern.split("\\*+", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, flags | Pattern.DOTALL).matcher(id).matches();
    }
}
