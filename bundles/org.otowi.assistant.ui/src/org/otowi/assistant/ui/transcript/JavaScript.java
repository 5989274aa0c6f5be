package org.otowi.assistant.ui.transcript;

/** Java values as JavaScript source. */
final class JavaScript {

    private JavaScript() {}

    /** The text as a string literal; every character of it is inert, also ECMAScript's line separators U+2028 and U+2029. */
    static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '\u2028' && c != '\u2029';
            literal.append(plain ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return literal.append('"').toString();
    }
}
