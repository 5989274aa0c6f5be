package org.otowi.models.egress.marking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.otowi.models.egress.Verdict;

/**
 * What the file {@code markings.json} of this package says.
 *
 * @param markings the strictest first
 * @param unless what, standing in the sentence before a statement, makes it one about such statements or a denial
 * @param denied what, within a statement, denies it
 */
record MarkingData(List<Marking> markings, List<Pattern> unless, List<Pattern> denied) {

    static final MarkingData BUILT_IN = read();

    private static MarkingData read() {
        try (InputStream file = MarkingData.class.getResourceAsStream("markings.json")) {
            JsonNode root = new ObjectMapper().readTree(file);
            List<Marking> markings = new ArrayList<>();
            Parts parts = new Parts(root.get("parts"));
            root.get("markings").forEach(node -> markings.add(marking(node, parts)));
            return new MarkingData(List.copyOf(markings), parts.patterns(root, "unless"), parts.patterns(root, "denied"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Marking marking(JsonNode node, Parts parts) {
        return new Marking(node.get("name").asText(), node.get("title").asText(),
                Verdict.valueOf(node.get("verdict").asText().toUpperCase(Locale.ROOT)), node.path("fixed").asBoolean(),
                node.get("source").asText(), texts(node, "keywords"), parts.patterns(node, "banner"),
                parts.patterns(node, "word"),
                parts.patterns(node, "portion"), parts.patterns(node, "label"), parts.patterns(node, "statement"),
                parts.patterns(node, "block"));
    }

    private static List<String> texts(JsonNode node, String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false).map(JsonNode::asText).toList();
    }

    /** Parts that several patterns share; a pattern names one as {@code <<NAME>>}. */
    private record Parts(JsonNode named) {

        private static final Pattern NAME = Pattern.compile("<<([A-Z]{1,20})>>");

        List<Pattern> patterns(JsonNode node, String field) {
            return texts(node, field).stream().map(this::expanded).map(Pattern::compile).toList();
        }

        private String expanded(String pattern) {
            Matcher names = NAME.matcher(pattern);
            return names.find() ? expanded(names.replaceAll(name -> Matcher.quoteReplacement(named.get(name.group(1)).asText())))
                    : pattern;
        }
    }
}
