package org.otowi.models.egress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otowi.models.messages.Messages;
import org.otowi.provenance.Cancellation;

/** Judges the texts of a request and of its files: markings and keys by their rules, and what nobody can read. */
final class ContentCheck {

    private static final String UNREADABLE = "unreadable";

    private final List<TextRule> rules;
    private final Verdict unreadable;

    ContentCheck(List<TextRule> rules, Verdict unreadable) {
        this.rules = List.copyOf(rules);
        this.unreadable = unreadable;
    }

    /** The whole text of each file, also of what is not sent of it. */
    List<Finding> judgeSources(List<Inspectable> sources, Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        for (Inspectable source : sources) {
            source.text().ifPresent(text -> findings.addAll(find(source.name(), text, cancellation)));
            if (source.text().isEmpty() && unreadable != Verdict.ALLOW) {
                findings.add(Finding.of(UNREADABLE, "no-text", unreadable, source.name(),
                        Messages.get("egress.unreadable.file", source.name())));
            }
        }
        return findings;
    }

    /** What is sent, each text alone and where they meet; what its files were found to hold is not said again. */
    List<Finding> judgeBody(List<BodyText> texts, List<Finding> ofSources, Cancellation cancellation) {
        Set<String> known = new HashSet<>();
        ofSources.forEach(finding -> known.add(rule(finding)));
        List<Finding> findings = new ArrayList<>();
        for (BodyText text : texts) {
            add(find(text.where(), text.text(), cancellation), known, findings);
            add(encoded(text, cancellation), known, findings);
        }
        findings.forEach(finding -> known.add(rule(finding)));
        List<BodyText> said = texts.stream().filter(text -> !text.structural()).toList();
        if (said.size() > 1) {
            String between = Messages.get("egress.where.messages");
            add(find(between, Seams.joined(said, ""), cancellation), known, findings);
            findings.forEach(finding -> known.add(rule(finding)));
            add(find(between, Seams.joined(said, "\n"), cancellation), known, findings);
        }
        return findings;
    }

    private static void add(List<Finding> found, Set<String> known, List<Finding> findings) {
        found.stream().filter(finding -> !known.contains(rule(finding))).forEach(findings::add);
    }

    private List<Finding> encoded(BodyText text, Cancellation cancellation) {
        List<Finding> findings = new ArrayList<>();
        for (String run : Encoded.runs(text.text())) {
            Encoded.text(run).ifPresentOrElse(hidden -> findings.addAll(find(text.where(), hidden, cancellation)), () -> {
                if (unreadable != Verdict.ALLOW && findings.stream().map(Finding::kind).noneMatch(UNREADABLE::equals)) {
                    findings.add(Finding.of(UNREADABLE, "no-text", unreadable, text.where(),
                            Messages.get("egress.unreadable.data", text.where())));
                }
            });
        }
        return findings;
    }

    /** What the rules find in one text. */
    List<Finding> find(String where, String text, Cancellation cancellation) {
        return rules.stream().flatMap(rule -> rule.find(where, text, cancellation).stream()).toList();
    }

    private static String rule(Finding finding) {
        return finding.kind() + " " + finding.rule();
    }
}
