package org.otowi.documents.pdf;

import java.util.Arrays;
import java.util.List;

/**
 * The characters of a line.
 *
 * <p>Spaces follow from gaps. A raised number behind a word is a mark of a footnote or citation and is left out; behind a
 * digit, symbol or unit it is an exponent and stays raised, so that 10³ does not become 103.
 *
 * @param text the characters on one line, single spaces between words
 * @param glyphs for each character the index of its glyph
 */
record LineText(String text, int[] glyphs) {

    private static final String DIGITS = "0123456789+-−–()n′◦∘";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻⁽⁾ⁿ′°°";
    private static final String MARKS = "0123456789,-–*∗†‡§¶‖#abcdef ";
    private static final float WORD_GAP = 0.17f;
    private static final float UNIT_GAP = 0.13f;
    private static final int LONGEST_UNIT = 2;

    static LineText of(List<Glyph> glyphs, Glyph typical) {
        Writer writer = new Writer(glyphs, typical);
        for (int i = 0; i < glyphs.size(); i = writer.next) {
            writer.write(i);
        }
        int length = writer.text.toString().stripTrailing().length();
        return new LineText(writer.text.substring(0, length), Arrays.copyOf(writer.places, length));
    }

    private static final class Writer {

        private final List<Glyph> glyphs;
        private final Glyph typical;
        private final StringBuilder text = new StringBuilder();
        private int[] places = new int[64];
        private int next;

        private Writer(List<Glyph> glyphs, Glyph typical) {
            this.glyphs = glyphs;
            this.typical = typical;
        }

        private void write(int at) {
            next = at + 1;
            float wordGap = opensUnit(at) ? UNIT_GAP : WORD_GAP;
            if (at > 0 && gap(at) > wordGap * Math.max(glyphs.get(at).size(), typical.size() * 0.8f)) {
                append(" ", at);
            }
            if (isRaised(at)) {
                next = raisedEnd(at);
                raised(at, next);
            } else {
                append(glyphs.get(at).text(), at);
            }
        }

        /** Between a number and its unit stands a narrower space. */
        private boolean opensUnit(int at) {
            String next = glyphs.get(at).text();
            return text.length() > 0 && Character.isDigit(text.charAt(text.length() - 1)) && !next.isEmpty()
                    && (Character.isLetter(next.charAt(0)) || next.charAt(0) == '%') && !glyphs.get(at).face().maths();
        }

        private float gap(int at) {
            return glyphs.get(at).x() - glyphs.get(at - 1).right();
        }

        private boolean isRaised(int at) {
            Glyph glyph = glyphs.get(at);
            return !glyph.isSpace() && glyph.size() < typical.size() * 0.85f
                    && glyph.baseline() < typical.baseline() - typical.size() * 0.15f;
        }

        private int raisedEnd(int from) {
            int to = from;
            while (to < glyphs.size() && isRaised(to)) {
                to++;
            }
            return to;
        }

        private void raised(int from, int to) {
            StringBuilder run = new StringBuilder();
            glyphs.subList(from, to).forEach(glyph -> run.append(glyph.text()));
            if (text.length() > 0 && !isMark(run)) {
                boolean plain = run.chars().anyMatch(c -> DIGITS.indexOf(c) < 0);
                append(plain ? "^" + run : raisedDigits(run), from);
            }
        }

        private static String raisedDigits(CharSequence run) {
            StringBuilder digits = new StringBuilder();
            run.chars().forEach(c -> digits.append(RAISED.charAt(DIGITS.indexOf(c))));
            return digits.toString();
        }

        private boolean isMark(CharSequence run) {
            if (run.chars().anyMatch(c -> MARKS.indexOf(c) < 0) || run.charAt(0) == '-' || run.charAt(0) == '–') {
                return false;
            }
            String before = text.toString().stripTrailing();
            int letters = 0;
            while (letters < before.length() && Character.isLetter(before.charAt(before.length() - 1 - letters))) {
                letters++;
            }
            boolean word = letters > LONGEST_UNIT;
            boolean stop = !before.isEmpty() && ".,;:?!\"”)]".indexOf(before.charAt(before.length() - 1)) >= 0;
            return (word || stop) && !(run.length() == 1 && Character.isLetter(run.charAt(0)));
        }

        private void append(String characters, int glyph) {
            for (int i = 0; i < characters.length(); i++) {
                char c = characters.charAt(i);
                if (c == ' ' && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
                    continue;
                }
                if (text.length() == places.length) {
                    places = Arrays.copyOf(places, places.length * 2);
                }
                places[text.length()] = glyph;
                text.append(c);
            }
        }
    }
}
