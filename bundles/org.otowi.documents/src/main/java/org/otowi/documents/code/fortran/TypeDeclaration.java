package org.otowi.documents.code.fortran;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.outline.MaskedSource;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.Span;

/**
 * A statement that declares variables (Fortran 2018, section 8.2).
 *
 * @param type the type with its kind as written
 * @param attributes what stands between the type and the double colon
 * @param entities the variables
 */
record TypeDeclaration(String type, List<String> attributes, List<Entity> entities) {

    /**
     * One declared variable.
     *
     * @param name its name
     * @param shape its own dimensions without parentheses, empty where it has none
     * @param value its initial value, empty where it has none
     * @param start offset of its name
     */
    record Entity(String name, String shape, String value, int start) {}

    private static final Pattern TYPE = Pattern.compile(
            "(?i)(?:integer|real|double\\s*precision|double\\s*complex|complex|logical|character|byte"
            + "|(?:type|class|procedure)(?=\\s*\\())\\b\\s*(?:\\*\\s*\\d*)?\\s*");
    private static final Pattern ENTITY = Pattern.compile("\\s*([A-Za-z_]\\w*+)\\s*");
    private static final Pattern LENGTH = Pattern.compile("\\*\\s*(?:\\d+|(?=\\())\\s*");
    private static final Pattern AFTER_ENTITY = Pattern.compile("\\s*(?:=>?|\\[|/|$)");

    /** The declaration in a statement, empty if the statement is none. */
    static Optional<TypeDeclaration> in(MaskedSource masked, Span statement) {
        Matcher type = TYPE.matcher(masked.code()).region(statement.start(), statement.end());
        if (!type.lookingAt()) {
            return Optional.empty();
        }
        int typeEnd = behindParentheses(masked.code(), type.end(), statement.end());
        int colons = Pieces.indexOf(masked.code(), new Span(typeEnd, statement.end()), ':');
        boolean hasColons = colons >= 0 && masked.code().startsWith("::", colons);
        Span names = new Span(hasColons ? colons + 2 : typeEnd, statement.end());
        List<Entity> entities = entities(masked, names);
        return entities.isEmpty() ? Optional.empty() : Optional.of(new TypeDeclaration(
                masked.clean(statement.start(), typeEnd), hasColons ? attributes(masked, typeEnd, colons) : List.of(),
                entities));
    }

    private static int behindParentheses(String code, int at, int end) {
        int close = at < end && code.charAt(at) == '(' ? Pieces.closing(code, at, end) : -1;
        return close < 0 ? at : close + 1;
    }

    private static List<String> attributes(MaskedSource masked, int from, int to) {
        return Pieces.split(masked.code(), new Span(from, to), ',').stream()
                .map(piece -> masked.clean(piece.start(), piece.end())).filter(text -> !text.isEmpty()).toList();
    }

    /** All variables, or none at all if something in the list is no variable. */
    private static List<Entity> entities(MaskedSource masked, Span names) {
        List<Entity> entities = new ArrayList<>();
        for (Span piece : Pieces.split(masked.code(), names, ',')) {
            Optional<Entity> entity = entity(masked, piece);
            if (entity.isEmpty()) {
                return List.of();
            }
            entities.add(entity.get());
        }
        return entities;
    }

    private static Optional<Entity> entity(MaskedSource masked, Span piece) {
        String code = masked.code();
        Matcher name = ENTITY.matcher(code).region(piece.start(), piece.end());
        if (!name.lookingAt()) {
            return Optional.empty();
        }
        int shapeEnd = behindParentheses(code, name.end(), piece.end());
        String shape = shapeEnd > name.end() ? masked.clean(name.end() + 1, shapeEnd - 1) : "";
        Matcher length = LENGTH.matcher(code).region(shapeEnd, piece.end());
        int end = length.lookingAt() ? behindParentheses(code, length.end(), piece.end()) : shapeEnd;
        Matcher rest = AFTER_ENTITY.matcher(code).region(end, piece.end());
        if (!rest.lookingAt()) {
            return Optional.empty();
        }
        String value = rest.group().contains("=") ? masked.clean(rest.end(), piece.end()) : "";
        return Optional.of(new Entity(name.group(1), shape, value, name.start(1)));
    }

    boolean has(String attribute) {
        return attributes.stream().anyMatch(attribute::equalsIgnoreCase);
    }

    /** Whether the statement says PUBLIC or PRIVATE; empty where it says neither. */
    Optional<Boolean> access() {
        return has("public") ? Optional.of(true) : has("private") ? Optional.of(false) : Optional.empty();
    }

    /** {@code in}, {@code out} or {@code inout}; empty where the statement gives no intent. */
    String intent() {
        return attributes.stream().map(attribute -> attribute.toLowerCase(Locale.ROOT).replaceAll("\\s", ""))
                .filter(attribute -> attribute.startsWith("intent("))
                .map(attribute -> attribute.substring(7, attribute.length() - 1)).findFirst().orElse("");
    }

    /** The type of a variable with its shape and attributes, the intent left out. */
    String typeOf(Entity entity) {
        StringBuilder written = new StringBuilder(type);
        for (String attribute : attributes) {
            String word = attribute.toLowerCase(Locale.ROOT);
            boolean isReplaced = !entity.shape.isEmpty() && word.startsWith("dimension");
            if (!word.startsWith("intent") && !isReplaced) {
                written.append(", ").append(attribute);
            }
        }
        return entity.shape.isEmpty() ? written.toString()
                : written.append(", dimension(").append(entity.shape).append(')').toString();
    }
}
