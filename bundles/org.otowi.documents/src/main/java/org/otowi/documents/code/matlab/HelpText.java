package org.otowi.documents.code.matlab;

import java.util.regex.Pattern;

/** Help texts without the marks of Texinfo, in which Octave's are written. */
final class HelpText {

    private static final Pattern LINES = Pattern.compile("(?m)^.*-\\*- texinfo -\\*-.*$\\n?"
            + "|^[ \\t]*@(?:deftypefnx?|deftypemethodx?|end|seealso|tex|ifnottex|iftex|cindex|example|group|itemize|table|noindent)\\b.*$\\n?");
    private static final Pattern WORDS = Pattern.compile("@(?:var|code|qcode|samp|emph|strong|dots|math|file|w)\\{([^{}]*+)}");

    private HelpText() {}

    static String plain(String text) {
        return text.contains("@deftypefn") || text.contains("@end deftypefn") ? WORDS.matcher(LINES.matcher(text).replaceAll("")).replaceAll("$1").strip() : text;
    }
}
