package org.otowi.models.egress.secret;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.otowi.models.egress.secret.SecretPattern.Check;

/**
 * The rules: those of secretlint ({@code secretlint.json}, MIT, its licence beside it) and ours for what they leave out
 * ({@code otowi.json}).
 *
 * @param patterns what to look for
 * @param allowed what makes a candidate a placeholder
 */
record SecretData(List<SecretPattern> patterns, List<Pattern> allowed) {

    static final SecretData BUILT_IN = read();

    /** Longer than what most patterns match; {@code otowi.json} has it for the others. */
    private static final int USUAL_REACH = 1_100;

    private static SecretData read() {
        JsonNode kept = tree("secretlint.json");
        JsonNode ours = tree("otowi.json");
        List<SecretPattern> patterns = new ArrayList<>();
        kept.get("rules").forEach(rule -> patterns.add(pattern(rule, ours)));
        ours.get("rules").forEach(rule -> patterns.add(pattern(rule, ours)));
        return new SecretData(List.copyOf(patterns), texts(ours.get("allow")).stream().map(Pattern::compile).toList());
    }

    private static SecretPattern pattern(JsonNode rule, JsonNode ours) {
        String flags = rule.path("flags").asText();
        int options = (flags.contains("i") ? Pattern.CASE_INSENSITIVE : 0) | (flags.contains("m") ? Pattern.MULTILINE : 0);
        String id = rule.get("id").asText();
        String check = rule.path("check").asText(id.endsWith("basicauth") || id.contains("database") ? "password" : "token");
        return new SecretPattern(id, Pattern.compile(rule.get("pattern").asText(), options), rule.has("check"),
                texts(rule.get("keywords")),
                Check.valueOf(check.toUpperCase(Locale.ROOT)), ours.path("reach").path(id).asInt(USUAL_REACH),
                rule.path("entropy").asDouble(ours.path("entropy").path(id).asDouble()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).toList();
    }

    private static JsonNode tree(String name) {
        try (InputStream file = SecretData.class.getResourceAsStream(name)) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
