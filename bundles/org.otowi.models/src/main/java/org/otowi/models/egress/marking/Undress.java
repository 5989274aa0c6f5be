package org.otowi.models.egress.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a line what it is dressed in, so that a banner reads the same in code, LaTeX, Markdown, HTML and JSON. */
final class Undress {

    private static final int LONGEST = 400;
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}+>");
    private static final Pattern LATEX = Pattern.compile("\\\\(?:begin|end)\\{[a-z*]{1,30}\\}"
            + "|\\\\[A-Za-z@]{1,40}+\\*?+(?:\\[[^\\]]{0,60}+\\]){0,2}+(?:\\{(?=[^}]))?+");
    private static final Pattern EDGE = Pattern.compile("\\\\(?:fancyhead|fancyfoot|[lcrio]e?(?:head|foot)|lofoot|lehead"
            + "|rohead|rehead|markboth|markright|SetWatermarkText|DraftwatermarkOptions|SetBgContents|watermark"
            + "|AddToShipoutPicture\\w{0,4}|setbeamertemplate|setbeamerfont|newcommand|renewcommand|def|date|subtitle)\\b");
    private static final Pattern COMMENT = Pattern.compile("^\\s{0,80}+(?://[/!]{0,2}|/\\*{1,80}|#{1,80}(?!include|define)"
            + "|%{1,80}|--(?!-?$)|;{1,4}|!{1,4}[<$]?|\\*{1,80}|<!--|\"\"\"|'''"
            + "|(?:REM|dnl|@c|\\.\\.) |[Cc] {3,10}(?=\\S))");
    private static final Pattern JSON_KEY = Pattern.compile(
            "^\\s{0,80}+[\\[{]?\\s{0,8}\"[A-Za-z_ -]{1,40}\"\\s{0,8}:\\s{0,8}\"");
    private static final Pattern START = Pattern.compile("^[\\s\"'*_=#|>\\[{~<!%;/+-]{1,200}+");
    private static final Pattern END = Pattern.compile("(?:\\\\\\\\\\*?\\[[^\\]]{0,12}\\]|\\\\[nr]|\\\\\\\\"
            + "|[\\s\"'*_=#|\\]}~>!%;/+-]|(?<=[\"'}\\]]),){1,200}$");
    /** What {@link #END} can end with, beside escapes. */
    private static final String ENDS = " \t\u000B\"'*_=#|]}~>!%;/+-,";
    private static final String NUMBER = "\\d{1,4}(?: (?:of|/) ?\\d{1,4})?";
    private static final Pattern PAGE = Pattern.compile("^(?:[Pp]age )?" + NUMBER + "[ |-]{1,20}(?=[A-Z])"
            + "|[ |-]{1,20}(?:[Pp]age )?" + NUMBER + "$");
    private static final Pattern BRACES = Pattern.compile("[{}]");
    private static final Pattern CAPITALS = Pattern.compile("\\s{0,9}[A-Z][A-Z/, -]{1,80}");
    private static final Pattern SPACED = Pattern.compile("[A-Za-z/-](?: {1,6}(?:[A-Za-z-]|//?)){2,60}");

    private Undress() {}

    /** What a line says underneath. */
    static Line.Undressed line(String plain) {
        if (plain.length() > LONGEST) {
            return new Line.Undressed(plain, false, false);
        }
        boolean edge = plain.indexOf('\\') >= 0 && EDGE.matcher(plain).find();
        String text = withoutStart(COMMENT, plain);
        boolean comment = text.length() < plain.length();
        text = withoutStart(JSON_KEY, text);
        text = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
        text = text.indexOf('\\') < 0 ? text : withoutCommands(text);
        text = edge ? argument(text) : text;
        text = withoutEnd(withoutStart(START, text));
        text = mayHavePage(text) ? PAGE.matcher(text).replaceAll("") : text;
        text = withoutEnd(withoutStart(START, text));
        return new Line.Undressed(joined(text), comment, edge);
    }

    private static String withoutStart(Pattern anchored, String text) {
        Matcher start = anchored.matcher(text);
        return start.lookingAt() ? text.substring(start.end()) : text;
    }

    /** The search goes through the whole line, so it is left out where the last character shows that it is in vain. */
    private static String withoutEnd(String text) {
        int last = text.length() - 1;
        boolean may = last >= 0 && (ENDS.indexOf(text.charAt(last)) >= 0
                || last > 0 && text.charAt(last - 1) == '\\' && "nr\\".indexOf(text.charAt(last)) >= 0);
        return may ? END.matcher(text).replaceFirst("") : text;
    }

    private static boolean mayHavePage(String text) {
        return !text.isEmpty() && (isDigit(text.charAt(text.length() - 1)) || isDigit(text.charAt(0))
                || text.charAt(0) == 'P' || text.charAt(0) == 'p');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String withoutCommands(String text) {
        Matcher commands = LATEX.matcher(text);
        return commands.find() && !text.startsWith("\\n") ? commands.replaceAll("") : text;
    }

    /** Of the arguments of a command the first in capitals, or else the last. */
    private static String argument(String text) {
        String last = text;
        for (String part : BRACES.split(text)) {
            if (CAPITALS.matcher(part).matches()) {
                return part;
            }
            last = part.isBlank() ? last : part;
        }
        return last;
    }

    /** Letters that were set apart, such as {@code S E C R E T}, put together. */
    private static String joined(String text) {
        return SPACED.matcher(text).matches() ? text.replace(" ", "") : text;
    }
}
