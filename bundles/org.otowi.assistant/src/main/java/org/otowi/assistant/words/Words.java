package org.otowi.assistant.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits text into words: runs of letters and digits, lower case. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}+");
    private static final Set<String> STOP_WORDS = Set.of(("a about above after again against all also am an and "
            + "any are as at be because been before being below between both but by can could did do does doing "
            + "down during each etc few for from further had has have having he her here hers him his how "
            + "however i if in into is it its itself just may me might more most must my no nor not now of off "
            + "on once only or other our ours out over own per same shall she should so some such than that the "
            + "their theirs them then there these they this those through thus to too under until up upon us "
            + "very via was we were what when where whether which while who whom whose why will with within "
            + "without would you your yours").split(" "));

    private Words() {}

    /** The words of a text in order, repetitions included. */
    public static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    /** The stems of the words that carry meaning, in order: stop words and single letters left out. */
    public static List<String> stems(String text) {
        return of(text).stream().filter(word -> word.length() > 1 && !STOP_WORDS.contains(word))
                .map(Words::stem).toList();
    }

    /** The stem of a lower-case English word, accents left out: people type "Peclet" and mean "Péclet". */
    public static String stem(String word) {
        String plain = ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return PorterStemmer.stem(plain);
    }
}
