package org.otowi.documents.code.julia;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.code.outline.Pieces;
import org.otowi.documents.code.outline.Span;

/**
 * The head of a function or macro, in long or short form.
 *
 * @param name its name without the module that it extends
 * @param arguments what stands between the parentheses
 * @param end behind the arguments, the type of the result and the conditions on type parameters
 */
record Head(String name, Span arguments, int end) {

    /** Letters, digits and what else may be part of a name. */
    static final String NAME = "[\\p{L}_\\p{Sc}\\p{So}\u2202\u2207\u2211\u220f\u221e"
            + "][\\p{L}\\p{N}\\p{M}_!\\p{No}\\p{Sc}\\p{So}\u2032\u2033\u2202\u2207]*+";
    private static final String OPERATOR = "[-+*/\\\\^%&|<>=!~:\u00f7\u22bb\u2208-\u220d\u2213-\u221d\u2227-\u222a"
            + "\u2240-\u22ff\u2190-\u21ff\u00b1\u00d7\u00ac\u221a]{1,4}+";
    private static final Pattern CALLED = Pattern.compile("(?:" + NAME + "\\.)*+(?::?\\(?(" + OPERATOR + ")\\)?|("
            + NAME + "))(?=[({])");
    private static final Pattern CALLABLE = Pattern.compile("\\(\\s*(?:" + NAME + "\\s*)?::\\s*(?:Type\\{\\s*<?:?)?(?:"
            + NAME + "\\.)*+(" + NAME + ")[^()]*+\\)(?=[({])");
    private static final Pattern REST = Pattern.compile("(?:[ \\t]*::[ \\t]*(?:[\\w.\\p{L}]++(?:\\{[^}=\\n]*+\\}++)?+"
            + "|\\([^()\\n]*+\\)))?+(?:\\s*\\bwhere\\b\\s*(?:\\{[^=;]{0,400}?\\}++(?=\\s*(?:$|=|\\n|where\\b|[;#]))|[^\\s={};]++"
            + "(?:[ \\t]*[<>]:[ \\t]*[^\\s={};]++)*+(?:\\{[^}\\n]*+\\}++)?+))*+", Pattern.MULTILINE);
    private static final int LONGEST = 8_000;

    /** Reads the head that starts at an offset; empty if none does. */
    static Optional<Head> at(String code, int start) {
        int limit = Math.min(code.length(), start + LONGEST);
        Matcher called = CALLED.matcher(code).region(start, limit);
        Matcher callable = CALLABLE.matcher(code).region(start, limit);
        boolean isCallable = callable.lookingAt();
        if (!isCallable && !called.lookingAt()) {
            return Optional.empty();
        }
        String name = isCallable ? callable.group(1) : called.group(1) != null ? called.group(1) : called.group(2);
        int open = isCallable ? callable.end() : called.end();
        if (open < limit && code.charAt(open) == '{') {
            open = Pieces.closing(code, open, limit) + 1;
        }
        int close = open <= 0 || open >= limit || code.charAt(open) != '(' ? -1 : Pieces.closing(code, open, limit);
        if (close < 0) {
            return Optional.empty();
        }
        Matcher rest = REST.matcher(code).region(close + 1, limit);
        return Optional.of(new Head(name, new Span(open + 1, close), rest.lookingAt() ? rest.end() : close + 1));
    }
}
