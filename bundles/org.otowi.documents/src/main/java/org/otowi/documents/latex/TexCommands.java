package org.otowi.documents.latex;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which commands and environments of LaTeX carry words, and which only settings. */
final class TexCommands {

    private static final Pattern CITATION = Pattern.compile("(?:[a-zA-Z]*[cC]ite[a-zA-Z]*|onlinecite)");
    private static final Pattern REFERENCE = Pattern.compile("(?:eq|auto|c|C|page|name|v|fig|tab|sec)?ref");
    private static final Pattern DISPLAY = Pattern.compile(
            "(?:equation|align|alignat|gather|multline|eqnarray|displaymath|math|flalign|dmath|IEEEeqnarray)\\*?");
    private static final Pattern FLOAT = Pattern.compile(
            "(?:figure|table|wrapfigure|wraptable|SCfigure|algorithm|listing|longtable|sidewaystable|sidewaysfigure|"
                    + "deluxetable|scheme|chart)\\*?");
    private static final Pattern WORDLESS = Pattern.compile(
            "(?:verbatim|Verbatim|lstlisting|minted|comment|tikzpicture|pgfpicture|tabular[xy]?|array|algorithmic|picture|"
                    + "filecontents|CCSXML|keywords?|IEEEkeywords|axis|forest|pspicture|thenomenclature)\\*?");
    private static final Pattern LIST = Pattern.compile("(?:itemize|enumerate|description|compactitem|compactenum|quote|"
            + "quotation|abstract)\\*?");
    private static final Set<String> NO_WORDS = Set.of("email", "affiliation", "affil", "address", "institute", "orcid",
            "date", "keywords", "preprint", "pacs", "thanks", "footnote", "footnotetext", "label", "tag", "ead", "altaffiliation",
            "institution", "city", "country", "state", "postcode", "authornote", "authornotemark", "ccsdesc", "orcidlink",
            "titlerunning", "authorrunning", "runningtitle", "shorttitle", "shortauthors", "correspondingauthor", "tnotetext",
            "fntext", "cortext", "corref", "fnref", "tnoteref", "index", "glossary", "todo", "marginpar", "IEEEauthorblockA");
    private static final Map<Integer, Set<String>> SETTINGS = Map.of(
            1, Set.of("vspace", "hspace", "href", "textcolor", "color", "includegraphics", "pagestyle",
                    "thispagestyle", "bibliographystyle", "usepackage", "documentclass", "raisebox", "scalebox",
                    "parbox", "selectlanguage", "hypersetup", "phantom", "hphantom", "vphantom", "tikzset",
                    "pgfplotsset", "lstset", "graphicspath", "nocite", "hyphenation", "geometry", "captionsetup",
                    "sisetup", "usetikzlibrary", "RequirePackage", "pagenumbering", "setstretch", "linespread",
                    "enlargethispage", "hypertarget", "hyperref", "pdfbookmark", "volume", "journal", "received",
                    "accepted", "published", "doi", "acmConference", "setcitestyle", "colorbox", "cline",
                    "allowdisplaybreaks", "usepgfplotslibrary", "DeclareUnicodeCharacter", "ifthenelse",
                    "foreignlanguage", "hyperlink", "addbibresource", "bibinfo", "cmidrule",
                    "texorpdfstring", "inst"),
            2, Set.of("setlength", "addtolength", "setcounter", "addtocounter", "rule", "resizebox", "fontsize",
                    "definecolor", "newtheorem", "DeclareMathOperator", "newlength", "fcolorbox", "markboth",
                    "titleformat", "multicolumn"),
            3, Set.of("addcontentsline", "newenvironment", "lstnewenvironment"),
            5, Set.of("DeclareFixedFont"));

    private TexCommands() {}

    /** How many of the arguments after the command are no words. */
    static int silentArguments(String command) {
        return NO_WORDS.contains(command) ? 1 : SETTINGS.entrySet().stream()
                .filter(setting -> setting.getValue().contains(command))
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    static boolean isCitation(String command) {
        return CITATION.matcher(command).matches();
    }

    static boolean isReference(String command) {
        return REFERENCE.matcher(command).matches();
    }

    static boolean isDisplayMaths(String environment) {
        return DISPLAY.matcher(environment).matches();
    }

    /** Whether the environment floats: of its content, only the captions are text. */
    static boolean isFloat(String environment) {
        return FLOAT.matcher(environment).matches();
    }

    static boolean isWordless(String environment) {
        return WORDLESS.matcher(environment).matches();
    }

    /** Whether the environment starts and ends a paragraph of its own. */
    static boolean isBlock(String environment) {
        return LIST.matcher(environment).matches();
    }
}
