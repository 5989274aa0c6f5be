package org.otowi.documents.notebook;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the cells of a notebook (nbformat 4) with the line of the file on which each of their lines stands; outputs are
 * passed over.
 */
final class CellReader {

    /** Pictures in outputs are strings of any length; they are in memory already. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
            .build();

    private final List<Cell> cells = new ArrayList<>();
    private Optional<String> language = Optional.empty();

    /** Reads the JSON text of a notebook. */
    static CellReader of(String json) throws IOException {
        CellReader reader = new CellReader();
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("no JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                reader.field(parser);
            }
        }
        return reader;
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** The programming language that the notebook names, in lower case. */
    Optional<String> language() {
        return language;
    }

    private void field(JsonParser parser) throws IOException {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (name.equals("cells") && value == JsonToken.START_ARRAY) {
            for (JsonToken cell = parser.nextToken(); cell != JsonToken.END_ARRAY; cell = parser.nextToken()) {
                if (cell == JsonToken.START_OBJECT) {
                    cells.add(cell(parser));
                } else {
                    parser.skipChildren();
                }
            }
        } else if (name.equals("metadata") && value == JsonToken.START_OBJECT) {
            metadata(parser);
        } else {
            parser.skipChildren();
        }
    }

    /** {@code language_info.name} and {@code kernelspec.language} say the same; either may be missing. */
    private void metadata(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = switch (parser.currentName()) {
                case "language_info" -> "name";
                case "kernelspec" -> "language";
                default -> "";
            };
            if (parser.nextToken() != JsonToken.START_OBJECT || key.isEmpty()) {
                parser.skipChildren();
                continue;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean wanted = parser.currentName().equals(key);
                if (parser.nextToken() == JsonToken.VALUE_STRING && wanted) {
                    language = Optional.of(parser.getText().toLowerCase(Locale.ROOT));
                }
                parser.skipChildren();
            }
        }
    }

    private static Cell cell(JsonParser parser) throws IOException {
        String type = "raw";
        SourceLines source = new SourceLines();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (name.equals("cell_type") && value == JsonToken.VALUE_STRING) {
                type = parser.getText();
            } else if (name.equals("source") && value == JsonToken.VALUE_STRING) {
                source.add(parser.getText(), parser.currentTokenLocation().getLineNr());
            } else if (name.equals("source") && value == JsonToken.START_ARRAY) {
                source.addAll(parser);
            } else {
                parser.skipChildren();
            }
        }
        return new Cell(type, source.lines, source.places);
    }

    /** Strings of a source, each of which may hold any number of lines. */
    private static final class SourceLines {

        private final List<String> lines = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private boolean open;

        private void addAll(JsonParser array) throws IOException {
            for (JsonToken part = array.nextToken(); part != JsonToken.END_ARRAY; part = array.nextToken()) {
                if (part == JsonToken.VALUE_STRING) {
                    add(array.getText(), array.currentTokenLocation().getLineNr());
                }
                array.skipChildren();
            }
        }

        private void add(String text, int place) {
            for (String line : text.split("(?<=\n)|(?<=\r)(?!\n)")) {
                String bare = line.replaceAll("[\r\n]+$", "");
                if (open) {
                    lines.set(lines.size() - 1, lines.get(lines.size() - 1) + bare);
                } else {
                    lines.add(bare);
                    places.add(place);
                }
                open = bare.length() == line.length();
            }
        }
    }
}
