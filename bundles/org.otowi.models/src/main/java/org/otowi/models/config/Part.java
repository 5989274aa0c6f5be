package org.otowi.models.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.VisibleText;

/** A value of a file together with its place, taken as what it has to be or refused with both. Content is never quoted. */
public final class Part {

    private static final int SHOWN = 64;

    /** What only a key would be called. */
    private static final Pattern KEY =
            Pattern.compile("(?i).*(api[-_ ]?key|secret|token|passw|passphrase|bearer|authorization|credential|cookie).*|(.*[-_ ])?keys?");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029]");

    private final JsonDocument document;
    private final String pointer;
    private final JsonNode node;

    private Part(JsonDocument document, String pointer, JsonNode node) {
        this.document = document;
        this.pointer = pointer;
        this.node = node;
    }

    /** The object that a file is. */
    public static Part of(ConfigFile file) throws ConfigException {
        return of(file.name().toString(), file.bytes());
    }

    /** The object that the bytes of a named thing are. */
    public static Part of(String name, byte[] bytes) throws ConfigException {
        JsonDocument document = JsonDocument.read(name, bytes);
        return new Part(document, "", document.root());
    }

    /** The JSON of it, for readers that take it whole; not to be changed. */
    public JsonNode json() {
        return node;
    }

    /** Itself, if it is an object without other members than these. */
    public Part object(String... known) throws ConfigException {
        require(node.isObject(), "config.anObject");
        TreeSet<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(List.of(known));
        if (!unknown.isEmpty()) {
            String first = unknown.first();
            String message = isKey(first) ? "config.key" : "config.unknown";
            throw new ConfigException(Messages.get(message, member(first).orElseThrow().place(), shown(first),
                    String.join(", ", known)));
        }
        return this;
    }

    /** Whether a name is one that holds a key. */
    public static boolean isKey(String name) {
        return KEY.matcher(name).matches();
    }

    /** A member of it. */
    public Optional<Part> member(String name) {
        return Optional.ofNullable(node.get(name)).map(value -> inner(name, value));
    }

    /** A member that has to be there. */
    public Part needed(String name) throws ConfigException {
        return member(name).orElseThrow(() -> new ConfigException(Messages.get("config.needed", place(), name)));
    }

    /** That the member "format", which has to be there, is this one. */
    public void format(String expected) throws ConfigException {
        Part format = member("format").orElseThrow(
                () -> new ConfigException(Messages.get("config.neededAs", place(), "format", expected)));
        format.oneOf(Map.of(expected, expected));
    }

    /** Its members by name, whatever their names. */
    public Map<String, Part> members() throws ConfigException {
        require(node.isObject(), "config.anObject");
        Map<String, Part> members = new LinkedHashMap<>();
        ((ObjectNode) node).properties().forEach(each -> members.put(each.getKey(), inner(each.getKey(), each.getValue())));
        return members;
    }

    /** What a list holds. */
    public List<Part> items() throws ConfigException {
        require(node.isArray(), "config.aList");
        List<Part> items = new ArrayList<>();
        node.forEach(value -> items.add(inner(String.valueOf(items.size()), value)));
        return items;
    }

    /** The texts that a list holds. */
    public List<String> texts() throws ConfigException {
        List<String> texts = new ArrayList<>();
        for (Part item : items()) {
            texts.add(item.text());
        }
        return texts;
    }

    /** A text that is not blank and holds nothing that acts on terminals or ends a line. */
    public String text() throws ConfigException {
        require(node.isTextual(), "config.aText");
        if (node.textValue().isBlank()) {
            throw wrong("config.aText");
        }
        if (UNSEEN.matcher(node.textValue()).find()) {
            throw new ConfigException(Messages.get("config.control", place()));
        }
        return node.textValue();
    }

    /** True or false. */
    public boolean truth() throws ConfigException {
        require(node.isBoolean(), "config.aTruth");
        return node.booleanValue();
    }

    /** A whole number within limits. */
    public long whole(long least, long most) throws ConfigException {
        String expected = Messages.get("config.aNumber", least, most);
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue();
            boolean fits = value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
            if (fits && value.remainder(BigDecimal.ONE).signum() == 0) {
                return value.longValue();
            }
        }
        throw wrongAs(expected);
    }

    /** One of some words. */
    public <T> T oneOf(Map<String, T> choices) throws ConfigException {
        String words = String.join(", ", new TreeSet<>(choices.keySet()));
        T choice = node.isTextual() ? choices.get(node.textValue()) : null;
        if (choice == null) {
            throw wrongAs(Messages.get("config.oneOf", words));
        }
        return choice;
    }

    /** The refusal of it with a sentence of the reader's own. */
    public ConfigException refused(String sentence) {
        return new ConfigException(Messages.get("config.refused", place(), sentence));
    }

    /** File, line and pointer. */
    public String place() {
        return document.place(pointer);
    }

    private void require(boolean is, String expected) throws ConfigException {
        if (!is) {
            throw wrong(expected);
        }
    }

    private ConfigException wrong(String expected) {
        return wrongAs(Messages.get(expected));
    }

    private ConfigException wrongAs(String expected) {
        return new ConfigException(Messages.get("config.wrong", place(), expected, found()));
    }

    private String found() {
        return Messages.get(switch (node.getNodeType()) {
            case OBJECT -> "config.anObject";
            case ARRAY -> "config.aList";
            case BOOLEAN -> "config.aTruth";
            case NUMBER -> "config.anotherNumber";
            case STRING -> node.textValue().isBlank() ? "config.noText" : "config.anotherText";
            default -> "config.null";
        });
    }

    private Part inner(String name, JsonNode value) {
        return new Part(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), value);
    }

    private static String shown(String name) {
        return VisibleText.of(name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name);
    }
}
