package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.otowi.documents.SourceAnchor.Box;

/** A printed line, or the part of one that stands in one column, with the place of each character. */
final class PdfLine {

    private static final int LONGEST_RUN_IN = 60;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final int page;
    private final List<Glyph> glyphs;
    private final String text;
    private final int[] glyphOf;
    private final float size;
    private final float baseline;

    private PdfLine(int page, List<Glyph> glyphs, String text, int[] glyphOf, float size, float baseline) {
        this.page = page;
        this.glyphs = glyphs;
        this.text = text;
        this.glyphOf = glyphOf;
        this.size = size;
        this.baseline = baseline;
    }

    /** The line of the glyphs, which stand in order and of which at least one is no space. */
    static PdfLine of(int page, List<Glyph> glyphs) {
        Glyph typical = typical(glyphs);
        LineText text = LineText.of(glyphs, typical);
        return new PdfLine(page, List.copyOf(glyphs), text.text(), text.glyphs(), typical.size(), typical.baseline());
    }

    /** A glyph of the size that most of the line has, unless those are the indices of larger ones. */
    private static Glyph typical(List<Glyph> glyphs) {
        List<Glyph> visible = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        Map<Integer, Integer> counts = new HashMap<>();
        visible.forEach(glyph -> counts.merge(Math.round(glyph.size() * 4), 1, Integer::sum));
        int most = counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        int size = counts.entrySet().stream()
                .filter(count -> count.getKey() * 0.8 > most && count.getValue() * 4 >= visible.size())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(most);
        return visible.stream().filter(glyph -> Math.round(glyph.size() * 4) == size).findFirst().orElseThrow();
    }

    /** This line and one that follows it in the same row as one. */
    PdfLine with(PdfLine next) {
        List<Glyph> all = new ArrayList<>(glyphs);
        all.addAll(next.glyphs);
        return of(page, all);
    }

    int page() {
        return page;
    }

    String text() {
        return text;
    }

    float size() {
        return size;
    }

    float baseline() {
        return baseline;
    }

    float x() {
        return glyphs.get(0).x();
    }

    float right() {
        return glyphs.get(glyphs.size() - 1).right();
    }

    float width() {
        return right() - x();
    }

    /** Whether it stands in the same row as another line. */
    boolean sharesRow(PdfLine other) {
        return page == other.page && Math.abs(baseline - other.baseline) < 0.5f * Math.max(size, other.size);
    }

    /** Share of its visible glyphs that are set in bold type, from 0 to 1. */
    double boldShare() {
        return share(FontFace::bold);
    }

    /** Whether all of it is set in typewriter type, as listings are. */
    boolean isTypewriter() {
        return share(FontFace::typewriter) > 0.95;
    }

    /** Share of its visible glyphs that come from fonts of maths, from 0 to 1. */
    double mathsShare() {
        return share(FontFace::maths);
    }

    private double share(Predicate<FontFace> kind) {
        List<Glyph> visible = glyphs.stream().filter(glyph -> !glyph.isSpace()).toList();
        return visible.stream().filter(glyph -> kind.test(glyph.face())).count() / (double) visible.size();
    }

    /** The family that most of its glyphs are set in. */
    String family() {
        Map<String, Integer> counts = new HashMap<>();
        glyphs.forEach(glyph -> counts.merge(glyph.face().family(), 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }

    /** Number of words of three letters or more, words in indices of formulas not counted. */
    long words() {
        return WORD.matcher(text).results().filter(word -> isFullSize(glyphs.get(glyphOf[word.start()]))).count();
    }

    private boolean isFullSize(Glyph glyph) {
        return glyph.size() > size * 0.85f && !glyph.face().maths();
    }

    /** Where the text goes on behind a few words in another font that a wide gap sets off, as run-in headings are. */
    OptionalInt runInEnd() {
        FontFace face = glyphs.get(0).face();
        if (!Character.isUpperCase(text.codePointAt(0))) {
            return OptionalInt.empty();
        }
        for (int i = 1; i < glyphs.size() && i < LONGEST_RUN_IN; i++) {
            Glyph glyph = glyphs.get(i);
            if (!glyph.isSpace() && !glyph.face().equals(face)) {
                boolean gap = glyph.x() - lastVisible(i).right() > 0.7f * size;
                return gap && !glyph.face().maths() && glyph.size() >= size * 0.85f ? charOf(i) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    private Glyph lastVisible(int before) {
        int at = before - 1;
        while (at > 0 && glyphs.get(at).isSpace()) {
            at--;
        }
        return glyphs.get(at);
    }

    private OptionalInt charOf(int glyph) {
        return IntStream.range(0, glyphOf.length).filter(i -> glyphOf[i] >= glyph && text.charAt(i) != ' ').findFirst();
    }

    /** Whether it opens with a raised mark, as footnotes do. */
    boolean opensWithMark() {
        Glyph first = glyphs.get(0);
        return first.size() < size * 0.85f && first.baseline() < baseline - size * 0.15f;
    }

    /** The box around the characters from {@code from} up to, not including, {@code to}. */
    Box box(int from, int to) {
        Glyph first = glyphs.get(glyphOf[from]);
        Glyph last = glyphs.get(glyphOf[Math.max(from, to - 1)]);
        float ascent = size * 0.75f;
        return new Box(first.x(), baseline - ascent, Math.max(0, last.right() - first.x()), size);
    }

    @Override
    public String toString() {
        return text;
    }
}
