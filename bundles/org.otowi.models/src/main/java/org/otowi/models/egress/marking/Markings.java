package org.otowi.models.egress.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.messages.Messages;

/**
 * Finds markings in text: banners, portion markings, labels, statements and designation blocks, in prose, code, LaTeX, Markdown, JSON
 * and the text of PDF files. It tells a text that is marked from one that speaks about markings. See {@code docs/egress-detection.md}.
 */
public final class Markings implements TextRule {

    private static final String CLASSIFIED = "classified";
    private final MarkingData data = MarkingData.BUILT_IN;
    private final Map<String, Verdict> verdicts;

    /** @param verdicts verdict by name of marking, over the built-in ones; those of classified text stay as they are */
    public Markings(Map<String, Verdict> verdicts) {
        this.verdicts = Map.copyOf(verdicts);
    }

    /** The names of all markings, with the verdicts that they have unless a policy says otherwise; the strictest first. */
    public static Map<String, Verdict> names() {
        Map<String, Verdict> names = new java.util.LinkedHashMap<>();
        MarkingData.BUILT_IN.markings().forEach(marking -> names.put(marking.name(), marking.verdict()));
        return names;
    }

    /** Whether no policy can change the verdict of a marking. */
    public static boolean isFixed(String name) {
        return MarkingData.BUILT_IN.markings().stream().anyMatch(marking -> marking.name().equals(name) && marking.fixed());
    }

    @Override
    public List<Finding> find(String where, String text) {
        List<Finding> findings = new ArrayList<>();
        new Search(data).all(text).forEach((marking, line) -> {
            Verdict verdict = marking.fixed() ? marking.verdict() : verdicts.getOrDefault(marking.name(), marking.verdict());
            if (verdict != Verdict.ALLOW) {
                findings.add(new Finding("marking", marking.name(), verdict, where, OptionalInt.of(line),
                        Messages.get("marking." + verdict.id(), where, line, marking.title())));
            }
        });
        findings.sort(Comparator.comparing(Finding::verdict).reversed().thenComparing(finding -> finding.line().getAsInt()));
        return List.copyOf(findings);
    }

    /** One search through one text. */
    private static final class Search {

        private final MarkingData data;
        private final Sightings sightings = new Sightings();
        private final BareWords words = new BareWords(sightings);
        private final Banners banners = new Banners(sightings, words);
        private final Blocks blocks = new Blocks(sightings);
        private final Portions portions = new Portions();
        private final Statements statements;

        Search(MarkingData data) {
            this.data = data;
            this.statements = new Statements(data, sightings);
        }

        Map<Marking, Integer> all(String text) {
            Lines.each(text, this::line);
            words.end();
            statements.end();
            if (portions.classified()) {
                data.markings().stream().filter(marking -> marking.name().equals(CLASSIFIED))
                        .forEach(marking -> sightings.add(marking, portions.line()));
            }
            return sightings.all();
        }

        private void line(Line line) {
            if (!line.quoted()) {
                words.line(line);
                statements.line(line);
            }
            if (!line.isBlank()) {
                portions.line(line);
                List<Marking> possible = possible(line);
                possible.forEach(marking -> banners.line(line, marking));
                blocks.line(line, data.markings());
            }
        }

        private List<Marking> possible(Line line) {
            String squeezed = line.plain().toLowerCase(Locale.ROOT).replace(" ", "");
            return data.markings().stream().filter(marking -> marking.mayBeIn(squeezed)).toList();
        }
    }
}
