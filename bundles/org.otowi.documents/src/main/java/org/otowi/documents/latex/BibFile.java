package org.otowi.documents.latex;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of a BibTeX file, as far as a list of references needs them. */
final class BibFile {

    private static final List<String> CONTAINERS =
            List.of("journal", "journaltitle", "booktitle", "publisher", "school", "institution", "howpublished");

    private final Map<String, Map<String, String>> entries = new LinkedHashMap<>();
    private final Map<String, String> strings = new LinkedHashMap<>();

    /** Reads the text of a file; what is no entry is passed over, as BibTeX does. */
    static BibFile of(String text) {
        BibFile file = new BibFile();
        TexCursor cursor = TexSource.ofLine(text, 1).cursor();
        cursor.until("@");
        while (!cursor.atEnd()) {
            String type = cursor.command().toLowerCase(Locale.ROOT);
            if (cursor.opensGroup()) {
                file.entry(type, cursor.argument());
            }
            cursor.until("@");
        }
        return file;
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** An entry in the order of a plain bibliography, its LaTeX commands left as they are. */
    Optional<String> reference(String key) {
        return Optional.ofNullable(entries.get(key)).map(BibFile::reference);
    }

    private static String reference(Map<String, String> fields) {
        Optional<String> container = CONTAINERS.stream().map(fields::get).filter(name -> name != null).findFirst();
        String source = String.join(", ", Stream.of(container, field(fields, "volume"), field(fields, "year"))
                .flatMap(Optional::stream).toList());
        return String.join(". ", Stream.of(field(fields, "author").or(() -> field(fields, "editor")),
                field(fields, "title"), Optional.of(source).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream).toList()) + ".";
    }

    private static Optional<String> field(Map<String, String> fields, String name) {
        return Optional.ofNullable(fields.get(name));
    }

    private void entry(String type, TexCursor body) {
        if (type.equals("string")) {
            strings.putAll(fields(body));
        } else if (!type.equals("comment") && !type.equals("preamble")) {
            String key = body.until(",").rest().strip();
            entries.put(key, fields(body));
        }
    }

    private Map<String, String> fields(TexCursor body) {
        Map<String, String> fields = new LinkedHashMap<>();
        while (!body.atEnd()) {
            String name = body.until("=").rest().strip().toLowerCase(Locale.ROOT);
            String value = value(body);
            if (!name.isEmpty()) {
                fields.putIfAbsent(name, value);
            }
        }
        return fields;
    }

    /** Groups, quoted texts, numbers and names of strings, joined by hash marks, up to the next comma. */
    private String value(TexCursor body) {
        List<String> parts = new ArrayList<>();
        body.skipSpace();
        while (!body.atEnd() && !body.take(",")) {
            if (body.peek() == '{') {
                parts.add(body.argument().rest());
            } else if (body.peek() == '"') {
                parts.add(body.quoted().rest());
            } else if (!body.take("#")) {
                String word = body.word();
                parts.add(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
            }
            body.skipSpace();
        }
        return String.join("", parts);
    }
}
