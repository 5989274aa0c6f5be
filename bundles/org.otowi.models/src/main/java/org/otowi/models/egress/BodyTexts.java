package org.otowi.models.egress;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.models.messages.Messages;

/**
 * Every text in the body of a request: each string of its JSON, and the names of its members. What is no JSON is one text.
 *
 * @param texts in the order of the body
 * @param model what the body's outermost {@code model} says
 */
record BodyTexts(List<BodyText> texts, Optional<String> model) {

    /** Of a request without content. */
    static final BodyTexts NONE = new BodyTexts(List.of(), Optional.empty());

    /** The members in which the dialects have the conversation, a list each. */
    private static final Set<String> CONVERSATION = Set.of("messages", "input", "contents");
    private static final Set<String> STRUCTURE =
            Set.of("role", "type", "model", "detail", "media_type", "mimeType", "name", "id");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final JsonFactory JSON = JsonFactory.builder().streamReadConstraints(StreamReadConstraints.builder()
            .maxStringLength(Integer.MAX_VALUE).maxNameLength(Integer.MAX_VALUE).build()).build();

    static BodyTexts of(byte[] body) {
        if (body.length == 0) {
            return NONE;
        }
        try (JsonParser parser = JSON.createParser(body)) {
            return walk(parser);
        } catch (IOException e) {
            return plain(new String(body, StandardCharsets.UTF_8));
        }
    }

    private static BodyTexts walk(JsonParser parser) throws IOException {
        List<BodyText> texts = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        Optional<String> model = Optional.empty();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.FIELD_NAME) {
                names.append(parser.currentName()).append('\n');
            } else if (token == JsonToken.VALUE_STRING) {
                texts.add(new BodyText(where(parser.getParsingContext()), parser.getText(),
                        isStructure(parser.currentName())));
                if (isOutermost(parser.getParsingContext(), "model")) {
                    model = Optional.of(parser.getText());
                }
            }
        }
        texts.add(new BodyText(Messages.get("egress.where.request"), names.toString(), true));
        return new BodyTexts(texts, model);
    }

    /** JSON that cannot be read might be read all the same by who receives it, so its escapes are undone too. */
    private static BodyTexts plain(String text) {
        String where = Messages.get("egress.where.request");
        List<BodyText> texts = new ArrayList<>(List.of(new BodyText(where, text, false)));
        if (text.contains("\\u")) {
            texts.add(new BodyText(where, ESCAPE.matcher(text).replaceAll(BodyTexts::unescaped), false));
        }
        return new BodyTexts(texts, Optional.empty());
    }

    private static String unescaped(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static boolean isStructure(String name) {
        return name != null && STRUCTURE.contains(name);
    }

    private static boolean isOutermost(JsonStreamContext context, String name) {
        return context.inObject() && context.getParent().inRoot() && name.equals(context.getCurrentName());
    }

    private static String where(JsonStreamContext context) {
        for (JsonStreamContext at = context; at != null && !at.inRoot(); at = at.getParent()) {
            JsonStreamContext outer = at.getParent();
            if (at.inArray() && outer.getCurrentName() != null && CONVERSATION.contains(outer.getCurrentName())
                    && isOutermost(outer, outer.getCurrentName())) {
                return Messages.get("egress.where.message", at.getCurrentIndex() + 1);
            }
        }
        return Messages.get("egress.where.request");
    }
}
