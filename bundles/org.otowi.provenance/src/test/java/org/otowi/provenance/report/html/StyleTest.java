package org.otowi.provenance.report.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheet: readable in both themes, and such that HTML takes it as XML wrote it. */
class StyleTest {

    private static final double READABLE = 4.5;
    private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{6})");

    @Test
    void holdsNothingThatXmlEscapes() {
        assertFalse(PageHead.css().matches("(?s).*[<>&].*"), PageHead.css());
    }

    /** WCAG 2.2, 1.4.3. */
    @Test
    void wordsStandOutFromWhatTheyAreOnInEveryTheme() {
        List<String> faint = new ArrayList<>();
        String[] themes = PageHead.css().split(":root");
        assertEquals(4, themes.length, "light, dark and print");
        Map<String, String> colours = new HashMap<>();
        for (int i = 1; i < themes.length; i++) {
            if (i == 3) {
                colours.putAll(colours(themes[1])); // paper is printed in the light theme's colours where it names none
            }
            colours.putAll(colours(themes[i]));
            for (String ink : List.of("ink", "soft", "link")) {
                for (String ground : List.of("paper", "card", "ai-tint", "edited-tint", "bad-tint")) {
                    check(colours, ink, ground, faint);
                }
            }
            check(colours, "good", "card", faint);
            check(colours, "warn", "card", faint);
            check(colours, "bad", "bad-tint", faint);
        }
        assertEquals(List.of(), faint);
    }

    private static void check(Map<String, String> colours, String ink, String ground, List<String> faint) {
        double contrast = contrast(colours.get(ink), colours.get(ground));
        if (contrast < READABLE) {
            faint.add(String.format("%s on %s: %.2f", ink, ground, contrast));
        }
    }

    private static Map<String, String> colours(String theme) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(theme.substring(0, theme.indexOf('}'))).results().forEach(each -> colours.put(each.group(1), each.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double part = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void knowsDarkRoomsAndPaper() {
        assertTrue(PageHead.css().contains("@media (prefers-color-scheme: dark)"));
        assertTrue(PageHead.css().contains("@media print"));
    }
}
