package org.otowi.provenance.signature;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.messages.Messages;

/**
 * One line of an {@code allowed_signers} file.
 *
 * @param principals who signs with the key, as it stands there without quotation marks
 * @param key the key
 * @param namespaces patterns of what it may sign; empty for anything
 * @param validAfter from when it counts
 * @param validBefore until when it counts
 */
record AllowedSigner(String principals, SshKey key, Optional<String> namespaces, Optional<Instant> validAfter,
        Optional<Instant> validBefore) {

    private static final Set<String> KEY_TYPES = Set.of("ssh-ed25519", "ecdsa-sha2-nistp256", "ssh-rsa");
    private static final String WORD = "(?:[^ \\t\"]|\"[^\"]*\")+";
    private static final String KEY_TYPE = "(?:ssh|ecdsa|sk)-[^ \\t]+";
    private static final Pattern LINE = Pattern.compile("(?<principals>" + WORD + ")[ \\t]+(?:(?!" + KEY_TYPE
            + ")(?<options>" + WORD + ")[ \\t]+)?(?<kind>" + KEY_TYPE + ")[ \\t]+(?<key>[A-Za-z0-9+/=]+)(?:[ \\t].*)?", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("\\G(?i)(namespaces(?==)|valid-after(?==)|valid-before(?==)"
            + "|cert-authority(?!=))(?:=\"([^\"]*)\")?(?:,(?!$)|$)");

    /** Before it ssh-keygen knows no time. */
    private static final int FIRST_YEAR = 1970;

    /** What a time of each length leaves out. */
    private static final Map<Integer, String> MIDNIGHT = Map.of(8, "000000", 12, "00", 14, "");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    /** Reads a line; one about keys or certificates that are not accepted here gives nothing. */
    static Optional<AllowedSigner> parse(String line) throws MalformedSignatureException {
        Matcher words = LINE.matcher(line);
        if (!words.matches()) {
            throw new MalformedSignatureException(Messages.get("signers.form"));
        }
        Map<String, String> options = options(Optional.ofNullable(words.group("options")).orElse(""));
        if (!KEY_TYPES.contains(words.group("kind")) || options.containsKey("cert-authority")) {
            return Optional.empty();
        }
        SshKey key = SshKey.of(decode(words.group("key")));
        return Optional.of(new AllowedSigner(words.group("principals").replace("\"", ""), key,
                Optional.ofNullable(options.get("namespaces")), time(options, "valid-after"), time(options, "valid-before")));
    }

    boolean permits(String namespace) {
        boolean permitted = namespaces.isEmpty();
        for (String pattern : namespaces.orElse("").split(",")) {
            boolean negated = pattern.startsWith("!");
            if (matches(negated ? pattern.substring(1) : pattern, namespace)) {
                if (negated) {
                    return false;
                }
                permitted = true;
            }
        }
        return permitted;
    }

    boolean isValidAt(Instant time) {
        return validAfter.filter(time::isBefore).isEmpty() && validBefore.filter(time::isAfter).isEmpty();
    }

    private static boolean matches(String pattern, String namespace) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return namespace.matches(regex.toString());
    }

    /** An option that is not known may be a limit, so it is refused, as ssh-keygen does. */
    private static Map<String, String> options(String text) throws MalformedSignatureException {
        Map<String, String> options = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Matcher matcher = OPTION.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.find()) {
            String value = Optional.ofNullable(matcher.group(2)).orElse("");
            if (options.put(matcher.group(1), value) != null) {
                break;
            }
            end = matcher.end();
        }
        if (end < text.length()) {
            throw new MalformedSignatureException(Messages.get("signers.option", text.substring(end)));
        }
        return options;
    }

    private static byte[] decode(String base64) throws MalformedSignatureException {
        try {
            byte[] bytes = Base64.getDecoder().decode(base64);
            if (Base64.getEncoder().encodeToString(bytes).equals(base64)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedSignatureException(Messages.get("ssh.base64"), e);
        }
        throw new MalformedSignatureException(Messages.get("ssh.base64"));
    }

    /** {@code YYYYMMDD[HHMM[SS]]} and no other length, by the local clock, or in UTC with a {@code Z} behind it. */
    private static Optional<Instant> time(Map<String, String> options, String name) throws MalformedSignatureException {
        String text = options.get(name);
        if (text == null) {
            return Optional.empty();
        }
        boolean utc = text.endsWith("Z");
        String digits = utc ? text.substring(0, text.length() - 1) : text;
        try {
            LocalDateTime time = LocalDateTime.parse(digits + MIDNIGHT.getOrDefault(digits.length(), "?"), TIME);
            if (time.getYear() < FIRST_YEAR) {
                throw new MalformedSignatureException(Messages.get("signers.time", name));
            }
            return Optional.of(time.atZone(utc ? ZoneOffset.UTC : ZoneId.systemDefault()).toInstant());
        } catch (DateTimeException e) {
            throw new MalformedSignatureException(Messages.get("signers.time", name), e);
        }
    }
}
