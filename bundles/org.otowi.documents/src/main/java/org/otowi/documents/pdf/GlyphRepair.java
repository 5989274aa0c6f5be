package org.otowi.documents.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Mends what typesetting does to characters: ligatures become letters again, an accent drawn over a letter becomes part of
 * it, and codes of TeX's own encodings that the file leaves unexplained become the characters that they stand for.
 */
final class GlyphRepair {

    /** Spacing accents and the combining ones that they stand for. */
    private static final Map<Character, Character> ACCENTS = Map.ofEntries(Map.entry('´', '\u0301'),
            Map.entry('`', '\u0300'), Map.entry('¨', '\u0308'), Map.entry('ˆ', '\u0302'), Map.entry('˜', '\u0303'),
            Map.entry('ˇ', '\u030c'), Map.entry('¯', '\u0304'), Map.entry('˘', '\u0306'), Map.entry('˙', '\u0307'),
            Map.entry('˚', '\u030a'), Map.entry('˝', '\u030b'), Map.entry('¸', '\u0327'), Map.entry('˛', '\u0328'),
            Map.entry('^', '\u0302'), Map.entry('~', '\u0303'));

    /** Ligatures and dashes of TeX's OT1 and T1 encodings, which bitmap fonts carry without names. */
    private static final Map<Character, String> TEX_CODES = Map.ofEntries(Map.entry('\u000b', "ff"),
            Map.entry('\f', "fi"), Map.entry('\r', "fl"), Map.entry('\u000e', "ffi"), Map.entry('\u000f', "ffl"),
            Map.entry('\u001b', "ff"), Map.entry('\u001c', "fi"), Map.entry('\u001d', "fl"), Map.entry('\u001e', "ffi"),
            Map.entry('\u001f', "ffl"), Map.entry('\u0010', "“"), Map.entry('\u0011', "”"), Map.entry('\u0015', "–"),
            Map.entry('\u0016', "—"));

    private static final Pattern MATHS_LETTER = Pattern.compile("[\\x{1D400}-\\x{1D7FF}]");

    private GlyphRepair() {}

    /** The glyphs, mended; one may take the place of two. */
    static List<Glyph> repair(List<Glyph> glyphs) {
        List<Glyph> repaired = new ArrayList<>(glyphs.size());
        for (Glyph raw : glyphs) {
            Glyph glyph = raw.withText(raw.face().maths() ? symbol(raw) : letters(raw.text()));
            Optional<Glyph> composed = repaired.isEmpty() ? Optional.empty()
                    : composed(repaired.get(repaired.size() - 1), glyph);
            if (composed.isPresent()) {
                repaired.set(repaired.size() - 1, composed.get());
            } else if (!glyph.text().isEmpty()) {
                repaired.add(glyph);
            }
        }
        return repaired;
    }

    /** TeX's fonts of maths keep these symbols at the codes of others. */
    private static String symbol(Glyph glyph) {
        boolean symbols = glyph.face().family().startsWith("CMSY");
        boolean italics = glyph.face().family().startsWith("CMMI");
        return switch (glyph.text()) {
            case "6" -> symbols ? "\u0338" : "6";
            case "`" -> italics ? "ℓ" : "`";
            case "~" -> italics ? "\u20d7" : "~";
            default -> letters(glyph.text());
        };
    }

    /** Letters of Unicode's maths alphabets become plain ones, which people search for. */
    private static char[] plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray();
    }

    private static String letters(String text) {
        if (text.length() == 1 && text.charAt(0) >= ' ' && text.charAt(0) < 0x7F) {
            return text.intern();
        }
        StringBuilder letters = new StringBuilder();
        for (char c : MATHS_LETTER.matcher(text).find() ? plain(text) : text.toCharArray()) {
            if (c >= '\uFB00' && c <= '\uFB06') {
                letters.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            } else if (TEX_CODES.containsKey(c)) {
                letters.append(TEX_CODES.get(c));
            } else if (c == '\u00a0' || c >= '\u2000' && c <= '\u200a' || c == '\t' || c == '\n') {
                letters.append(' ');
            } else if (c >= ' ' && c != '\u00ad' && c != '\ufffd' && !Character.isISOControl(c)) {
                letters.append(c == '\u00b5' ? 'µ' : c);
            } else if (c == '\u00ad') {
                letters.append('-');
            }
        }
        return letters.toString();
    }

    /** A letter and the accent over it, in whichever order they are drawn. */
    private static Optional<Glyph> composed(Glyph first, Glyph second) {
        if (!overlap(first, second) || first.text().length() != 1 || second.text().length() != 1) {
            return Optional.empty();
        }
        if (first.text().equals("\u0338") && second.text().equals("=")) {
            return Optional.of(spanning(second.withText("≠"), first, second));
        }
        return composed(second, accent(first)).map(glyph -> spanning(glyph, first, second))
                .or(() -> composed(first, accent(second)).map(glyph -> spanning(glyph, first, second)));
    }

    private static boolean overlap(Glyph first, Glyph second) {
        float middle = (second.x() + second.right()) / 2;
        return Math.abs(first.baseline() - second.baseline()) < first.size() * 0.4f
                && (middle > first.x() && middle < first.right()
                        || first.x() > second.x() - 0.3f && first.right() < second.right() + 0.3f);
    }

    private static Optional<Character> accent(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return c >= '\u0300' && c <= '\u036f' || c == '\u20d7' ? Optional.of(c) : Optional.ofNullable(ACCENTS.get(c));
    }

    private static Optional<Glyph> composed(Glyph letter, Optional<Character> accent) {
        char base = switch (letter.text().charAt(0)) {
            case 'ı' -> 'i';
            case 'ȷ' -> 'j';
            default -> letter.text().charAt(0);
        };
        if (accent.isEmpty() || !Character.isLetter(base)) {
            return Optional.empty();
        }
        String text = accent.get() == '\u20d7' ? String.valueOf(base)
                : Normalizer.normalize("" + base + accent.get(), Normalizer.Form.NFC);
        return Optional.of(letter.withText(text));
    }

    private static Glyph spanning(Glyph letter, Glyph first, Glyph second) {
        float x = Math.min(first.x(), second.x());
        return new Glyph(letter.text(), x, letter.baseline(), Math.max(first.right(), second.right()) - x, letter.size(),
                letter.face());
    }
}
