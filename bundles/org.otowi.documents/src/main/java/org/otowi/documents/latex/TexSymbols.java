package org.otowi.documents.latex;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Commands of LaTeX that stand for characters, and the characters that they stand for. */
final class TexSymbols {

    private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("ldots", "…"), Map.entry("dots", "…"),
            Map.entry("textellipsis", "…"), Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"),
            Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("o", "ø"), Map.entry("O", "Ø"), Map.entry("l", "ł"),
            Map.entry("L", "Ł"), Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("i", "ı"), Map.entry("j", "ȷ"),
            Map.entry("textendash", "–"), Map.entry("textemdash", "—"), Map.entry("textdegree", "°"),
            Map.entry("degree", "°"), Map.entry("S", "§"), Map.entry("P", "¶"), Map.entry("copyright", "©"),
            Map.entry("pounds", "£"), Map.entry("textmu", "µ"), Map.entry("textbackslash", "\\"),
            Map.entry("textasciitilde", "~"), Map.entry("textquoteright", "’"), Map.entry("textquotedblleft", "“"),
            Map.entry("textquotedblright", "”"), Map.entry("slash", "/"), Map.entry("LaTeX", "LaTeX"),
            Map.entry("TeX", "TeX"), Map.entry("BibTeX", "BibTeX"), Map.entry("quad", " "), Map.entry("qquad", " "),
            Map.entry("&", "&"), Map.entry("%", "%"), Map.entry("$", "\\$"), Map.entry("#", "#"), Map.entry("_", "_"),
            Map.entry("{", "{"), Map.entry("}", "}"), Map.entry(",", " "), Map.entry(";", " "), Map.entry(":", " "),
            Map.entry(" ", " "), Map.entry("\n", " "), Map.entry("newline", " "),
            Map.entry("linebreak", " "), Map.entry("percent", "%"), Map.entry("meter", "m"), Map.entry("metre", "m"),
            Map.entry("second", "s"), Map.entry("kelvin", "K"), Map.entry("gram", "g"), Map.entry("mole", "mol"),
            Map.entry("ampere", "A"), Map.entry("hertz", "Hz"), Map.entry("joule", "J"), Map.entry("watt", "W"),
            Map.entry("pascal", "Pa"), Map.entry("volt", "V"), Map.entry("electronvolt", "eV"), Map.entry("tesla", "T"),
            Map.entry("celsius", "°C"), Map.entry("angstrom", "Å"), Map.entry("kilo", "k"), Map.entry("mega", "M"),
            Map.entry("giga", "G"), Map.entry("milli", "m"), Map.entry("micro", "µ"), Map.entry("nano", "n"),
            Map.entry("centi", "c"), Map.entry("per", "/"), Map.entry("squared", "²"), Map.entry("cubed", "³"));

    private static final Map<String, String> ACCENTS = Map.ofEntries(Map.entry("'", "\u0301"), Map.entry("`", "\u0300"),
            Map.entry("^", "\u0302"), Map.entry("\"", "\u0308"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"),
            Map.entry(".", "\u0307"), Map.entry("u", "\u0306"), Map.entry("v", "\u030c"), Map.entry("H", "\u030b"),
            Map.entry("c", "\u0327"), Map.entry("d", "\u0323"), Map.entry("b", "\u0331"), Map.entry("k", "\u0328"),
            Map.entry("r", "\u030a"));

    private TexSymbols() {}

    /** The characters that a command stands for. */
    static Optional<String> of(String command) {
        return Optional.ofNullable(SYMBOLS.get(command));
    }

    static boolean isAccent(String command) {
        return ACCENTS.containsKey(command);
    }

    /** A letter under the accent of a command. */
    static String accented(String command, String letter) {
        String base = letter.replaceFirst("^\\\\?[iı](?![a-zA-Z])", "i").replaceFirst("^\\\\?[jȷ](?![a-zA-Z])", "j").strip();
        if (base.isEmpty()) {
            return "";
        }
        int first = Character.charCount(base.codePointAt(0));
        return Normalizer.normalize(base.substring(0, first) + ACCENTS.get(command), Normalizer.Form.NFC)
                + base.substring(first);
    }
}
