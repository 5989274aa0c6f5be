package org.otowi.models.egress.labelled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.TextRule;
import org.otowi.provenance.Cancellation;

/** Counts what a rule finds in labelled texts, over all and for each category. */
final class Figures {

    private static final class Count {
        int hit;
        int missed;
        int wrong;
    }

    private final Map<String, Count> counts = new LinkedHashMap<>();
    private final List<String> errors = new ArrayList<>();

    Figures(TextRule rule, List<Case> cases) {
        counts.put("any", new Count());
        for (Case one : cases) {
            Set<String> found = rule.find(one.id(), one.text(), Cancellation.NEVER).stream()
                    .map(Figures::category).collect(Collectors.toSet());
            count(one, found);
        }
    }

    /** CUI of a specified category is CUI; which rule a secret is found by does not matter. */
    private static String category(Finding finding) {
        return finding.kind().equals("secret") ? "secret" : finding.rule().equals("cui-specified") ? "cui" : finding.rule();
    }

    private void count(Case one, Set<String> found) {
        Count any = counts.get("any");
        if (one.expect().isEmpty()) {
            any.wrong += found.isEmpty() ? 0 : 1;
        } else if (found.isEmpty()) {
            any.missed++;
        } else {
            any.hit++;
        }
        for (String name : one.expect()) {
            Count count = counts.computeIfAbsent(name, key -> new Count());
            count.hit += found.contains(name) ? 1 : 0;
            count.missed += found.contains(name) ? 0 : 1;
        }
        found.stream().filter(name -> !one.expect().contains(name)).forEach(name -> counts.computeIfAbsent(name,
                key -> new Count()).wrong++);
        if (!found.equals(Set.copyOf(one.expect()))) {
            errors.add(one.id() + " expected " + one.expect() + " found " + found);
        }
    }

    double precision(String category) {
        Count count = counts.get(category);
        return count.hit + count.wrong == 0 ? 1 : count.hit / (double) (count.hit + count.wrong);
    }

    double recall(String category) {
        Count count = counts.get(category);
        return count.hit + count.missed == 0 ? 1 : count.hit / (double) (count.hit + count.missed);
    }

    List<String> errors() {
        return errors;
    }

    /** A Markdown table. */
    String table() {
        StringBuilder table = new StringBuilder("| category | carry it | found | missed | wrongly found | preci"
            + "sion | recall |\n|---|---|---|---|---|---|---|\n");
        counts.forEach((name, count) -> table.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %.3"
            + "f | %.3f |%n", name,
                count.hit + count.missed, count.hit, count.missed, count.wrong, precision(name), recall(name))));
        return table.toString();
    }
}
