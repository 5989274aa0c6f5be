package org.otowi.assistant.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks whether what a claim quotes and names stands at its place: the quote word for word, and every number, unit and
 * name of the claim. It does not understand the claim: a supported one can still be wrong, an unsupported one needs a
 * look.
 */
final class SupportCheck {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{N}_.])\\d+(?:[.,]\\d+)*"
                    + "(?:\\s?(?<unit>%|°C|[\\p{L}µΩÅ]{1,4}(?:/[\\p{L}]{1,3}|\\^?-?\\d)?"
                    + "(?![\\p{L}\\p{N}_])))?");

    /** Names: with a capital or digit within, of capitals alone, or with an underscore. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}_])(?:\\p{Lu}{2,}\\p{N}*s?|\\p{L}+\\p{N}+\\p{L}*"
            + "|\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*|\\p{Lu}\\p{Ll}+\\p{Lu}[\\p{L}\\p{N}]*|[\\p{L}\\p{N}]+(?:_[\\p{L}\\p{N}]+)+)"
            + "(?![\\p{L}\\p{N}_])");

    private static final Set<String> UNITS = Set.of("%", "°C", "K", "m", "cm", "mm", "µm", "nm", "pm", "km", "s", "ms", "µs",
            "ns", "ps", "fs", "min", "h", "d", "yr", "kg", "g", "mg", "µg",
            "t", "L", "mL", "l", "ml", "mol", "mmol", "mM", "M",
            "Pa", "kPa", "MPa", "GPa",
            "bar", "atm", "J", "kJ", "MJ", "eV", "keV", "MeV", "GeV", "TeV", "W", "kW", "MW", "GW", "V", "mV",
            "kV", "A",
            "mA", "Hz", "kHz", "MHz", "GHz", "THz", "N", "kN", "T", "mT", "Å", "kB", "MB", "GB", "TB", "KiB", "MiB",
            "GiB", "dB", "Gy", "Sv", "Bq", "Ω", "mg/L", "g/L", "m/s", "km/h", "km/s", "W/m", "J/K", "g/mol");

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("1", "one"), Map.entry("2", "two"),
            Map.entry("3", "three"), Map.entry("4", "four"), Map.entry("5", "five"), Map.entry("6", "six"),
            Map.entry("7", "seven"), Map.entry("8", "eight"), Map.entry("9", "nine"), Map.entry("10", "ten"),
            Map.entry("11", "eleven"), Map.entry("12", "twelve"));

    private final String place;
    private final String around;

    /**
     * A check against one place.
     *
     * @param place the words that stand there
     * @param around the words there and nearby, with headings, where names may have been introduced
     */
    SupportCheck(String place, String around) {
        this.place = plain(place);
        this.around = plain(around);
    }

    /** Whether all that can be checked was found. */
    boolean supports(String claim, String quote) {
        return quotes(quote) && numbers(claim) && names(claim);
    }

    /** Whether these words stand at the place; without words nothing is quoted. */
    boolean quotes(String quote) {
        String words = plain(quote);
        return !words.isEmpty() && place.contains(words);
    }

    private boolean numbers(String claim) {
        return NUMBER.matcher(Normalizer.normalize(claim, Normalizer.Form.NFC)).results().allMatch(this::holds);
    }

    private boolean holds(MatchResult found) {
        Matcher parts = NUMBER.matcher(found.group());
        String unit = parts.matches() && parts.group("unit") != null ? parts.group("unit") : "";
        String number = plain(found.group().substring(0, found.group().length() - unit.length()));
        if (!UNITS.contains(unit)) {
            return at(number, "") || WORDS.containsKey(number) && at(WORDS.get(number), "");
        }
        return at(number, plain(unit))
                || unit.equals("%") && (at(number, "percent") || at(number, "per cent"));
    }

    /** Digits count as a number only where no further ones stand beside them. */
    private boolean at(String number, String unit) {
        return Pattern.compile("(?<![\\p{L}\\p{N}]|\\p{N}\\.)" + Pattern.quote(number)
                + (unit.isEmpty() ? "(?!\\p{N}|\\.\\p{N})" : "\\s?" + Pattern.quote(unit) + "(?![\\p{L}\\p{N}])"))
                .matcher(place).find();
    }

    private boolean names(String claim) {
        return NAME.matcher(claim).results().map(MatchResult::group)
                .allMatch(name -> around.contains(plain(name)) || name.endsWith("s") && around.contains(singular(name)));
    }

    private static String singular(String name) {
        return plain(name.substring(0, name.length() - 1));
    }

    /**
     * The words by which two texts are compared: compatible forms joined, one kind of dash and quotation mark, no
     * separators of thousands, one space, lower case.
     */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-").replaceAll("[\\u2018\\u2019\\u02bc]", "'")
                .replaceAll("[\\u201c\\u201d\\u201e]", "\"").replaceAll("(?<=\\d)[,\\s](?=\\d{3}(?!\\d))", "")
                .replaceAll("[\\p{Cf}]", "").replaceAll("\\s+", " ").strip();
    }
}
