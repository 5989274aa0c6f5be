package org.otowi.documents.code.cpp;

import java.util.Set;
import org.otowi.documents.code.braces.Names;
import org.otowi.documents.code.braces.Tokens;

/** Words of C and C++ by their role in a declaration. */
final class Words {

    private static final Set<String> STATEMENTS = Set.of("if", "for", "while", "switch", "return", "else", "do",
            "sizeof", "new", "delete", "throw", "case", "goto", "break", "continue", "default", "catch", "try", "static_assert",
            "_Static_assert", "asm", "__asm__", "co_return", "co_await", "defined");
    private static final Set<String> ATTRIBUTES = Set.of("__attribute__", "__attribute", "__declspec", "alignas",
            "_Alignas", "__extension__", "_Noreturn", "__pragma", "_Pragma");
    private static final Set<String> SPECIFIERS = Set.of("static", "inline", "extern", "virtual", "explicit",
            "constexpr", "consteval", "friend", "__inline", "__inline__", "template", "typedef", "register", "mutable", "export");

    private final Tokens tokens;
    private final Names names;

    Words(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether a word begins or belongs to a statement and so names no function. */
    boolean isStatement(int token) {
        return tokens.isWord(token) && STATEMENTS.contains(tokens.text(token));
    }

    boolean isAttribute(int token) {
        return tokens.isWord(token) && ATTRIBUTES.contains(tokens.text(token));
    }

    /** Whether a word says how something is declared, and not its type. */
    boolean isSpecifier(int token) {
        return tokens.isWord(token) && SPECIFIERS.contains(tokens.text(token));
    }

    /** Whether a word is written like a macro: mostly in capitals. */
    boolean isMacro(int token) {
        if (!tokens.isWord(token)) {
            return false;
        }
        String word = tokens.text(token);
        long small = word.chars().filter(Character::isLowerCase).count();
        long capital = word.chars().filter(Character::isUpperCase).count();
        return word.length() > 1 && capital > 2 * small;
    }

    /** Behind templates, attributes and linkage that may stand before a declaration. */
    int behindPrefixes(int from, int to) {
        int at = from;
        while (at < to) {
            if (tokens.is(at, "template") && tokens.first(at + 1) == '<') {
                at = names.behindTypeArguments(at + 1, to);
            } else if (tokens.first(at) == '[') {
                at = tokens.behind(at);
            } else if (tokens.is(at, "extern") && tokens.first(at + 1) == '"') {
                at += 2;
            } else if (isAttribute(at)) {
                at = tokens.first(at + 1) == '(' ? tokens.behind(at + 1) : at + 1;
            } else {
                break;
            }
        }
        return Math.min(at, to);
    }

    /**
     * Behind macros that stand on lines of their own before a declaration, such as those that begin a namespace. What
     * may be the type of a function stays.
     */
    int behindMacroLines(int from, int to) {
        int at = from;
        while (at < to && isMacro(at)) {
            int next = tokens.first(at + 1) == '(' ? tokens.behind(at + 1) : at + 1;
            boolean mayBeType = !tokens.isWord(next) || tokens.first(next + 1) == '(' && !isMacro(next);
            if (next >= to || !tokens.startsLine(next) || mayBeType) {
                break;
            }
            at = next;
        }
        return at;
    }
}
