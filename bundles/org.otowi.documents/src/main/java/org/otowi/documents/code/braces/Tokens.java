package org.otowi.documents.code.braces;

import java.util.Arrays;
import org.otowi.documents.code.outline.MaskedSource;

/**
 * Masked code as words, strings and single marks, with the brackets that belong together. Tokens are numbered from 0;
 * they are kept in arrays since a large file has millions of them.
 */
public final class Tokens {

    private static final int NONE = -1;

    private final String code;
    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] partners;
    private int size;

    public Tokens(String code) {
        this.code = code;
        int at = 0;
        while (at < code.length()) {
            int end = endOf(at);
            if (!Character.isWhitespace(code.charAt(at)) && code.charAt(at) != '\\') {
                add(at, end);
            }
            at = end;
        }
        partners = new int[size];
        match();
    }

    private int endOf(int start) {
        char c = code.charAt(start);
        int end = start + 1;
        if (Character.isJavaIdentifierPart(c)) {
            while (end < code.length() && isInWord(start, end)) {
                end++;
            }
        } else if (c == MaskedSource.QUOTE) {
            while (end < code.length() && code.charAt(end) == c) {
                end++;
            }
        } else if (code.startsWith("::", start)) {
            end++;
        }
        return end;
    }

    private boolean isInWord(int start, int at) {
        char c = code.charAt(at);
        return Character.isJavaIdentifierPart(c) || Character.isDigit(code.charAt(start)) && (c == '.' || c == '\'');
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    /**
     * Pairs brackets. A closing brace closes what is open inside it; another closing bracket without its opening one is
     * left alone, so that one slip in an expression does not pair all that follows wrongly.
     */
    private void match() {
        Arrays.fill(partners, NONE);
        int[] open = new int[size];
        int depth = 0;
        int braces = 0;
        for (int i = 0; i < size; i++) {
            char c = first(i);
            if (c == '(' || c == '[' || c == '{') {
                open[depth++] = i;
                braces += c == '{' ? 1 : 0;
            } else if (c == '}' && braces > 0) {
                do {
                    depth--;
                } while (first(open[depth]) != '{');
                braces--;
                pair(open[depth], i);
            } else if ((c == ')' || c == ']') && depth > 0 && first(open[depth - 1]) == (c == ')' ? '(' : '[')) {
                pair(open[--depth], i);
            }
        }
    }

    private void pair(int opening, int closing) {
        partners[opening] = closing;
        partners[closing] = opening;
    }

    public int size() {
        return size;
    }

    /** Offset of a token; the end of the code for the number behind the last token. */
    public int start(int token) {
        return token < size ? starts[token] : code.length();
    }

    /** Offset behind a token. */
    public int end(int token) {
        return ends[token];
    }

    /** The first character of a token, which tells its kind; 0 outside the file. */
    public char first(int token) {
        return token < 0 || token >= size ? 0 : code.charAt(starts[token]);
    }

    public boolean is(int token, String text) {
        return token >= 0 && token < size && ends[token] - starts[token] == text.length()
                && code.startsWith(text, starts[token]);
    }

    public String text(int token) {
        return code.substring(starts[token], ends[token]);
    }

    /** Whether a token is a name or keyword. */
    public boolean isWord(int token) {
        return token >= 0 && token < size && Character.isJavaIdentifierStart(first(token));
    }

    /** Whether a token is the first on its line. */
    public boolean startsLine(int token) {
        return token < size && (token == 0 || code.substring(ends[token - 1], starts[token]).indexOf('\n') >= 0);
    }

    /** The bracket that belongs to a bracket, or -1. */
    public int partner(int token) {
        return partners[token];
    }

    /** The token behind the bracket that closes the one at a token, or behind that token if none closes it. */
    public int behind(int opening) {
        return partners[opening] > opening ? partners[opening] + 1 : opening + 1;
    }

    /**
     * The token behind a body in braces. Where the brace that closes it is missing, a closing brace in the first column
     * is taken for it, as it is by people.
     */
    public int behindBody(int brace) {
        if (partners[brace] > brace) {
            return partners[brace] + 1;
        }
        int at = brace + 1;
        while (at < size && !(first(at) == '}' && code.charAt(starts[at] - 1) == '\n')) {
            at++;
        }
        return Math.min(size, at + 1);
    }
}
