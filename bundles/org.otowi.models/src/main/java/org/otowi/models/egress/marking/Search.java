package org.otowi.models.egress.marking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.otowi.provenance.Cancellation;

/**
 * One search through one text, paragraph by paragraph. Most paragraphs hold no keyword of any marking and are passed
 * over at once.
 */
final class Search {

    private static final String CLASSIFIED = "classified";
    private static final int LONGEST = 4000;
    private static final int KEPT = 6;
    private final MarkingData data;
    private final Cancellation cancellation;
    private final Sightings sightings = new Sightings();
    private final BareWords words = new BareWords(sightings);
    private final Banners banners = new Banners(sightings, words);
    private final Blocks blocks = new Blocks(sightings);
    private final Portions portions = new Portions();
    private final Statements statements;
    private final List<Line> paragraph = new ArrayList<>();
    private int known;
    private int length;

    Search(MarkingData data, Cancellation cancellation) {
        this.data = data;
        this.cancellation = cancellation;
        this.statements = new Statements(data, sightings);
    }

    /** Every marking of the text and the line where it is first seen. */
    Map<Marking, Integer> all(String text) {
        Lines.each(text, this::line);
        paragraph(false);
        words.end();
        if (portions.classified()) {
            data.markings().stream().filter(marking -> marking.name().equals(CLASSIFIED))
                    .forEach(marking -> sightings.add(marking, portions.line()));
        }
        return sightings.all();
    }

    private void line(Line line) {
        if (line.isBlank()) {
            paragraph(false);
            words.pageBreak(line);
        } else {
            paragraph.add(line);
            length += line.plain().length();
            if (length > LONGEST) {
                paragraph(true);
            }
        }
    }

    /** Searches the paragraph; of one that goes on, the last lines stay, so that statements are found across the cut. */
    private void paragraph(boolean goesOn) {
        if (paragraph.isEmpty()) {
            return;
        }
        cancellation.check();
        List<Marking> possible = possible(squeezed(paragraph), data.markings());
        for (Line line : paragraph.subList(known, paragraph.size())) {
            words.line();
            portions.line(line);
            if (!possible.isEmpty()) {
                line(line, possible);
            }
        }
        statements.search(paragraph, possible);
        List<Line> rest = goesOn && paragraph.size() > KEPT
                ? List.copyOf(paragraph.subList(paragraph.size() - KEPT, paragraph.size())) : List.of();
        paragraph.clear();
        paragraph.addAll(rest);
        known = rest.size();
        length = rest.stream().mapToInt(line -> line.plain().length()).sum() / 2;
    }

    private void line(Line line, List<Marking> possible) {
        List<Marking> here = possible(line, possible);
        here.forEach(marking -> banners.line(line, marking));
        blocks.line(line, possible);
        if (!here.isEmpty()) {
            Lines.strings(line, string -> possible(string, here).forEach(marking -> banners.line(string, marking)));
        }
    }

    private List<Marking> possible(Line line, List<Marking> among) {
        return possible(line.plain().toLowerCase(Locale.ROOT).replace(" ", ""), among);
    }

    /** Those whose keywords are there, and which have not been seen. */
    private List<Marking> possible(String squeezed, List<Marking> among) {
        List<Marking> possible = new ArrayList<>();
        for (Marking marking : among) {
            if (!sightings.has(marking) && marking.mayBeIn(squeezed)) {
                possible.add(marking);
            }
        }
        return possible;
    }

    private static String squeezed(List<Line> lines) {
        StringBuilder squeezed = new StringBuilder();
        for (Line line : lines) {
            String text = line.plain();
            boolean divided = text.endsWith("-") && text.length() > 1 && Character.isLetter(text.charAt(text.length() - 2));
            for (int i = 0; i < text.length() - (divided ? 1 : 0); i++) {
                char c = text.charAt(i);
                if (c != ' ') {
                    squeezed.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
                }
            }
        }
        return squeezed.toString();
    }
}
