package org.otowi.provenance.statement;

import java.util.stream.Collectors;

/** What a log says as Markdown that shows it and does nothing else. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]()<>#|!~&";

    private Markdown() {}

    /** One line, without marks of control or direction, in which no letter has a meaning of Markdown's. */
    static String inline(String text) {
        StringBuilder inline = new StringBuilder();
        text.codePoints().forEach(letter -> {
            int type = Character.getType(letter);
            boolean shown = type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE;
            inline.append(SPECIAL.indexOf(letter) >= 0 ? "\\" : "").appendCodePoint(shown ? letter : ' ');
        });
        return inline.toString().strip();
    }

    /** A block in which everything stands as it is. */
    static String verbatim(String text) {
        return text.lines().map(line -> "    " + visible(line)).collect(Collectors.joining("\n"));
    }

    private static String visible(String line) {
        return line.codePoints().filter(letter -> letter == '\t' || Character.getType(letter) != Character.CONTROL
                && Character.getType(letter) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
