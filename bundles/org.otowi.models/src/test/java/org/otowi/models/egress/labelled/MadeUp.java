package org.otowi.models.egress.labelled;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills places such as {@code <<b62:36>>} with random characters, the same in every run: so no file of the project
 * holds what looks
 * like a key.
 */
final class MadeUp {

    private static final Pattern PLACE = Pattern.compile("<<([a-z0-9]+):(\\d+)>>");
    private static final String ALPHA = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String DIGITS = "0123456789";
    private final Random random;

    MadeUp(String seed) {
        this.random = new Random(seed.hashCode());
    }

    String filled(String text) {
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(made(place.group(1),
                Integer.parseInt(place.group(2)))));
    }

    private String made(String kind, int length) {
        return switch (kind) {
            case "hex" -> of("0123456789abcdef", length);
            case "digit" -> of(DIGITS, length);
            case "alpha" -> of(ALPHA, length);
            case "b32" -> of("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", length);
            case "b62" -> of(ALPHA + DIGITS, length);
            case "b64" -> of(ALPHA + DIGITS + "+/", length);
            case "b64u" -> of(ALPHA + DIGITS + "_-", length);
            case "bech" -> of("023456789ACDEFGHJKLMNPQRSTUVWXYZ", length);
            case "uuid" -> new UUID(random.nextLong(), random.nextLong()).toString();
            case "jwt" -> encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + encoded("{\"sub\":\"" + of(DIGITS,
                9) + "\"}") + "."
                    + of(ALPHA + DIGITS + "_-", 43);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private String of(String alphabet, int length) {
        return random.ints(length, 0, alphabet.length()).mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                .reduce("", String::concat);
    }
}
