package org.otowi.documents.code.julia;

import java.util.Set;

/** The words of the language (Julia manual, "Keywords"). */
final class Words {

    /** Words that open a block wherever they stand in code. */
    static final Set<String> OPENING = Set.of("begin", "do", "for", "function", "if", "let", "macro", "quote", "try",
            "while");
    /** Words behind which a statement begins. */
    static final Set<String> LEADING = Set.of("begin", "else", "finally", "quote", "try");
    static final Set<String> KEYWORDS = Set.of("begin", "do", "for", "function", "if", "let", "macro", "quote", "try",
            "while", "end", "else", "elseif", "return", "struct", "mutable", "module", "baremodule", "const", "global",
            "local", "using", "import", "export", "catch", "finally", "break", "continue", "new", "where", "in", "isa");

    private Words() {}
}
