package org.otowi.documents.pdf;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.text.SectionKinds;

/** Tells headings from running text and their level from their number. */
final class Headings {

    private static final Pattern ARABIC = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d{1,2})*)\\.?\\s+\\p{Lu}.*|(\\d{1,2}(?:\\.\\d{1,2})+)\\.?\\s+\\p{L}.*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}\\.\\s+\\p{Lu}.*");
    private static final Pattern LETTER = Pattern.compile("[A-Z]\\.?(?:\\d+)?\\s+\\p{Lu}.*");
    private static final Pattern APPENDIX = Pattern.compile("(?i)appendix(?:\\s+[A-Z0-9]+)?(?:[.:]?\\s.*)?");
    private static final Pattern KEYWORDS =
            Pattern.compile("(?i)(?:key\\s?words|index terms|pacs|msc|ccs concepts|acm reference).*");
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 140;

    private final BodyStyle body;

    Headings(BodyStyle body) {
        this.body = body;
    }

    /** Whether the line looks like a heading or the first line of one. */
    boolean isHeading(PdfLine line) {
        String text = line.text();
        int words = text.split(" ").length;
        boolean sentence = text.matches(".*[.,;]") && !text.matches("(?:[IVX]+|\\d+|[A-Z])\\.");
        if (text.length() > LONGEST || words > MOST_WORDS || line.words() == 0 || line.mathsShare() > 0.4 || sentence
                || line.runInEnd().isPresent()) {
            return false;
        }
        boolean known = SectionKinds.of(text).isPresent() && words <= 5 || SectionKinds.opensReferences(text);
        boolean marked = isNumbered(text) || known;
        boolean opens = Character.isUpperCase(text.codePointAt(0)) || Character.isDigit(text.charAt(0));
        if (!opens || body.isSmall(line) && !(marked && isStrong(line))) {
            return false;
        }
        return isStrong(line) || marked && isSlanted(line) || known && isTitleCase(text);
    }

    /** Whether a line under a heading belongs to it: it looks the same and has no number of its own. */
    boolean goesOn(PdfLine heading, PdfLine line) {
        boolean alike = Math.abs(heading.size() - line.size()) < 0.3f
                && Math.abs(heading.boldShare() - line.boldShare()) < 0.3;
        return alike && !isNumbered(line.text()) && (isStrong(line) || heading.family().equals(line.family())
                && !heading.family().equals(body.family()));
    }

    /** Whether the text is a list of keywords, or the label of one. */
    static boolean isKeywords(String text) {
        return KEYWORDS.matcher(text).matches();
    }

    static boolean isNumbered(String text) {
        return ARABIC.matcher(text).matches() || ROMAN.matcher(text).matches() || LETTER.matcher(text).matches()
                || APPENDIX.matcher(text).matches();
    }

    private static boolean isSlanted(PdfLine line) {
        return line.family().matches("(?i).*(?:ital|obli|CMTI|CSC|-It\\b|caps).*");
    }

    private boolean isStrong(PdfLine line) {
        boolean large = line.size() > body.size() + 0.9f && !line.text().endsWith(".");
        return line.boldShare() > 0.75 || large || isCapitals(line.text());
    }

    static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().filter(Character::isLetter).count() > 5;
    }

    private static boolean isTitleCase(String text) {
        return text.length() < 40 && Character.isUpperCase(text.replaceFirst("^[\\dIVX.]+\\s+", "").codePointAt(0));
    }

    /** The level of a heading, 1 for a section. */
    int level(Block heading) {
        String text = heading.text();
        Matcher arabic = ARABIC.matcher(text);
        if (arabic.matches()) {
            String number = arabic.group(1) == null ? arabic.group(2) : arabic.group(1);
            return 1 + (int) number.chars().filter(c -> c == '.').count();
        }
        boolean letter = LETTER.matcher(text).matches() && !ROMAN.matcher(text).matches();
        return letter && !isCapitals(text) && heading.first().size() < body.size() + 2 ? 2 : 1;
    }
}
