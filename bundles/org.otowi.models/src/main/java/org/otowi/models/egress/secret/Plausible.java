package org.otowi.models.egress.secret;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells keys and passwords from placeholders, names, hashes and references to where a key is kept. */
final class Plausible {

    private static final int MIN_PASSWORD = 4;
    private static final double LEAST_OF_TOKEN = 2.0;
    private static final Pattern WORDS =
            Pattern.compile("_{0,2}[A-Za-z]{1,40}\\d{0,3}(?:[_./:-](?:[A-Za-z]{0,30}\\d{0,4})){0,12}");
    private static final Pattern CALL =
            Pattern.compile("^[A-Za-z_][A-Za-z0-9_]{0,60}(?:\\.[A-Za-z_][A-Za-z0-9_]{0,60}){0,6}\\(.{0,200}");
    private static final Pattern HASH = Pattern.compile(
            "^\\$(?:2[abxy]?|1|5|6|argon2[a-z]{1,2}|y)\\$.{8,400}|^(?:sha\\d{1,3}|md5|pbkdf2)[-:$].{8,400}");
    private static final Pattern PATH = Pattern.compile(
            "^(?:~|\\.{1,2})?/[^/]{1,80}/|^[A-Za-z]:[\\\\/]|^(?:\\.{1,2}|~)/|^(?:arn|urn|https?|s3|gs|file):");
    private final List<Pattern> allowed;

    Plausible(List<Pattern> allowed) {
        this.allowed = allowed;
    }

    /** Whether the candidate of a pattern is to be taken for a secret. */
    boolean isSecret(SecretPattern rule, String candidate) {
        return switch (rule.check()) {
            case PRESENCE -> true;
            case TOKEN -> entropy(candidate) >= Math.max(LEAST_OF_TOKEN, rule.entropy()) && !isPlaceholder(candidate);
            case VALUE -> entropy(candidate) >= rule.entropy() && !isPlaceholder(candidate) && looksRandom(candidate);
            case PASSWORD -> candidate.length() >= MIN_PASSWORD && !isPlaceholder(candidate) && looksLikePassword(candidate);
        };
    }

    private boolean isPlaceholder(String candidate) {
        return HASH.matcher(candidate).find() || allowed.stream().anyMatch(pattern -> pattern.matcher(candidate).find());
    }

    /** Letters and digits mixed within; words joined by dots or underscores are names. */
    private static boolean looksRandom(String candidate) {
        boolean digit = candidate.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean letter = candidate.chars().anyMatch(Character::isLetter);
        return digit && letter && !PATH.matcher(candidate).find() && !isName(candidate);
    }

    private static boolean looksLikePassword(String candidate) {
        long kinds = List.of("[a-z]", "[A-Z]", "\\d", "[^A-Za-z0-9]").stream()
                .filter(kind -> Pattern.compile(kind).matcher(candidate).find()).count();
        return kinds >= 2 && !PATH.matcher(candidate).find() && !isName(candidate) && !CALL.matcher(candidate).matches();
    }

    /** Whether it is made of words that are joined by punctuation, each of letters only,
                but for a short number at the end. */
    private static boolean isName(String candidate) {
        if (!WORDS.matcher(candidate).matches()) {
            return false;
        }
        int digits = (int) candidate.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean mixed = candidate.chars().anyMatch(Character::isUpperCase) &&
                candidate.chars().anyMatch(Character::isLowerCase);
        long capitals = candidate.chars().filter(Character::isUpperCase).count();
        long joints = candidate.chars().filter(c -> "_./:-".indexOf(c) >= 0).count();
        return joints > 2 || digits <= 4 && (!mixed || digits == 0 && capitals * 4 <= candidate.length() ||
                candidate.indexOf('.') > 0);
    }

    /** Shannon's entropy of the characters, in bits for each. */
    static double entropy(String text) {
        return text.chars().boxed().collect(Collectors.groupingBy(c -> c, Collectors.counting()))
                .values().stream().mapToDouble(count -> count / (double) text.length())
                .map(share -> -share * Math.log(share) / Math.log(2)).sum();
    }
}
