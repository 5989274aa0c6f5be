package org.otowi.models.egress.marking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes from a line what it is dressed in, so that a banner reads the same in code, LaTeX, Markdown, HTML and JSON. */
final class Undress {

    private static final int LONGEST = 400;
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}+>");
    private static final Pattern LATEX = Pattern.compile("\\\\(?:begin|end)\\{[a-z*]{1,30}\\}|\\\\[A-Za-z@]{1,4"
            + "0}+\\*?+(?:\\[[^\\]]{0,60}+\\]){0,2}+(?:\\{(?=[^}]))?+");
    private static final Pattern EDGE = Pattern.compile("\\\\(?:fancyhead|fancyfoot|[lcrio]e?(?:head|foot)|lofo"
            + "ot|lehead|markboth|markright"
            + "|SetWatermarkText|DraftwatermarkOptions|SetBgContents|watermark|AddToShipoutPicture\\w{0,4}|rohe"
            + "ad|rehead|setbeamertemplate|setbeamerfont|newcommand|renewcommand|def|date|subtitle)\\b");
    private static final Pattern COMMENT = Pattern.compile("^\\s{0,80}+(?://[/!]{0,2}|/\\*{1,80}|#{1,80}(?!incl"
            + "ude|define)|%{1,80}|--(?!-?$)|;{1,4}"
            + "|!{1,4}[<$]?|\\*{1,80}|<!--|\"\"\"|'''|(?:REM|dnl|@c|\\.\\.) |[Cc] {3,10}(?=\\S))");
    private static final Pattern JSON_KEY = Pattern.compile("^\\s{0,80}+[\\[{]?\\s{0,8}\"[A-Za-z_ -]{1,40}\"\\s"
            + "{0,8}:\\s{0,8}\"");
    private static final Pattern START = Pattern.compile("^[\\s\"'*_=#|>\\[{~<!%;/+-]{1,200}+");
    private static final Pattern END = Pattern.compile("(?:\\\\[nr]|\\\\\\\\|[\\s\"'*_=#|\\]}~>!%;/+-]|(?<=[\"'"
            + "}\\]]),){1,200}$");
    private static final Pattern PAGE = Pattern.compile("^(?:[Pp]age )?\\d{1,4}(?: (?:of|/) ?\\d{1,4})?[ |-]{1,20}(?=[A-Z])"
            + "|[ |-]{1,20}(?:[Pp]age )?\\d{1,4}(?: (?:of|/) ?\\d{1,4})?$");
    private static final Pattern BRACES = Pattern.compile("[{}]");
    private static final Pattern CAPITALS = Pattern.compile("\\s{0,9}[A-Z][A-Z/, -]{1,80}");
    private static final Pattern SPACED = Pattern.compile("[A-Za-z/-](?: {1,6}(?:[A-Za-z-]|//?)){2,60}");

    private Undress() {}

    /** What a line says underneath. */
    static Line.Undressed line(String plain) {
        if (plain.length() > LONGEST) {
            return new Line.Undressed(plain, false, false);
        }
        boolean comment = COMMENT.matcher(plain).find();
        boolean edge = EDGE.matcher(plain).find();
        String text = COMMENT.matcher(plain).replaceFirst("");
        text = JSON_KEY.matcher(text).replaceFirst("");
        text = text.indexOf('<') < 0 ? text : TAG.matcher(text).replaceAll("");
        text = text.indexOf('\\') < 0 ? text : withoutCommands(text);
        text = edge ? argument(text) : text;
        text = END.matcher(START.matcher(text).replaceFirst("")).replaceFirst("");
        text = PAGE.matcher(text).replaceAll("");
        text = END.matcher(START.matcher(text).replaceFirst("")).replaceFirst("");
        return new Line.Undressed(joined(text), comment, edge);
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
