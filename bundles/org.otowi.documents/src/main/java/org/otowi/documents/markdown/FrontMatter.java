package org.otowi.documents.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML block that may open a Markdown file, as far as a paper needs it: title and authors in the forms that the Journal
 * of Open Source Software and Pandoc use.
 *
 * @param title the title, if it names one
 * @param authors names in order
 * @param lines number of lines that the block takes, its fences included; 0 if there is none
 */
record FrontMatter(Optional<String> title, List<String> authors, int lines) {

    private static final Pattern FIELD = Pattern.compile("(\\s*)(-\\s+)?([A-Za-z-]+):\\s*(.*)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");

    FrontMatter {
        authors = List.copyOf(authors);
    }

    /** Reads the block that opens the lines of a file, if one does. */
    static FrontMatter of(List<String> lines) {
        int end = lines.isEmpty() || !lines.get(0).strip().equals("---") ? 0 : closingFence(lines);
        List<String> block = lines.subList(0, Math.max(0, end - 1));
        return new FrontMatter(top(block, "title"), authors(block), end);
    }

    private static int closingFence(List<String> lines) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Optional<String> top(List<String> block, String key) {
        return block.stream()
                .filter(line -> line.startsWith(key + ":"))
                .map(line -> value(line.substring(key.length() + 1)))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static List<String> authors(List<String> block) {
        List<String> names = new ArrayList<>();
        top(block, "author").ifPresent(names::add);
        boolean inside = false;
        String given = "";
        for (String line : block) {
            Matcher field = FIELD.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (field.matches() && field.group(1).isEmpty() && field.group(2) == null) {
                inside = field.group(3).matches("authors?");
            } else if (inside && field.matches()) {
                switch (field.group(3)) {
                    case "name" -> addName(names, field.group(4));
                    case "given-names" -> given = value(field.group(4)) + " ";
                    case "surname" -> names.add(given + value(field.group(4)));
                    default -> { }
                }
            } else if (inside && item.matches()) {
                names.add(value(item.group(1)));
            }
        }
        return names;
    }

    private static void addName(List<String> names, String text) {
        if (!value(text).isEmpty()) {
            names.add(value(text));
        }
    }

    /** The scalar without its quotes; a list in brackets is no name and counts as empty. */
    private static String value(String text) {
        String bare = text.strip();
        if (bare.length() >= 2 && (bare.charAt(0) == '\'' || bare.charAt(0) == '"')
                && bare.charAt(bare.length() - 1) == bare.charAt(0)) {
            String quote = bare.substring(0, 1);
            return bare.substring(1, bare.length() - 1).replace(quote + quote, quote);
        }
        return bare.startsWith("[") || bare.startsWith("|") || bare.startsWith(">") ? "" : bare;
    }
}
