package org.otowi.models.egress.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.models.egress.Verdict;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Cancellation;

/**
 * Finds markings in text: banners, portion markings, labels, statements and designation blocks, in prose, code,
 * LaTeX, Markdown, JSON
 * and the text of PDF files. It tells a text that is marked from one that speaks about markings. See {@code
 * docs/egress-detection.md}.
 */
public final class Markings implements TextRule {

    private final MarkingData data = MarkingData.BUILT_IN;
    private final Map<String, Verdict> verdicts;

    /** @param verdicts verdict by name of marking, over the built-in ones; those of classified text stay as they are */
    public Markings(Map<String, Verdict> verdicts) {
        this.verdicts = Map.copyOf(verdicts);
    }

    /** The names of all markings, with the verdicts that they have unless a policy says otherwise; the strictest first. */
    public static Map<String, Verdict> names() {
        Map<String, Verdict> names = new LinkedHashMap<>();
        MarkingData.BUILT_IN.markings().forEach(marking -> names.put(marking.name(), marking.verdict()));
        return names;
    }

    /** Whether no policy can change the verdict of a marking. */
    public static boolean isFixed(String name) {
        return MarkingData.BUILT_IN.markings().stream().anyMatch(marking -> marking.name().equals(name) && marking.fixed());
    }

    @Override
    public List<Finding> find(String where, String text, Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        new Search(data, cancellation).all(text).forEach((marking, line) -> {
            Verdict verdict = marking.fixed() ? marking.verdict() : verdicts.getOrDefault(marking.name(), marking.verdict());
            if (verdict != Verdict.ALLOW) {
                findings.add(new Finding("marking", marking.name(), verdict, where, OptionalInt.of(line),
                        Messages.get("marking." + verdict.id(), where, line, marking.title())));
            }
        });
        findings.sort(Comparator.comparing(Finding::verdict).reversed().thenComparing(finding -> finding.line().getAsInt()));
        Set<String> said = new HashSet<>();
        return findings.stream().filter(finding -> said.add(finding.rule())).toList();
    }
}
