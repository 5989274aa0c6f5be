package org.otowi.models.egress;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.otowi.models.messages.Messages;

/** What the texts of a request and of the files behind it hold: markings and keys by their rules, and what nobody can read. */
final class ContentCheck {

    /** Of one rule in one file; a person who has seen so many looks through the file anyway. */
    private static final int MOST_ALIKE = 5;
    private static final String UNREADABLE = "unreadable";

    private final List<TextRule> rules;
    private final Verdict unreadable;

    ContentCheck(List<TextRule> rules, Verdict unreadable) {
        this.rules = List.copyOf(rules);
        this.unreadable = unreadable;
    }

    /** The whole text of each file, also of what is not sent of it. */
    List<Finding> judgeSources(List<Inspectable> sources) {
        List<Finding> findings = new ArrayList<>();
        for (Inspectable source : sources) {
            source.text().ifPresent(text -> findings.addAll(find(source.name(), text)));
            if (source.text().isEmpty() && unreadable != Verdict.ALLOW) {
                findings.add(Finding.of(UNREADABLE, "no-text", unreadable, source.name(),
                        Messages.get("egress.unreadable.file", source.name())));
            }
        }
        return findings;
    }

    /** What is sent, each text alone and where they meet; what its files were found to hold is not said again. */
    List<Finding> judgeBody(List<BodyText> texts, List<Finding> ofSources) {
        Set<String> known = new HashSet<>();
        ofSources.forEach(finding -> known.add(rule(finding)));
        List<Finding> findings = new ArrayList<>();
        for (BodyText text : texts) {
            add(find(text.where(), text.text()), known, findings);
            add(encoded(text), known, findings);
        }
        findings.forEach(finding -> known.add(rule(finding)));
        if (texts.size() > 1) {
            String between = Messages.get("egress.where.messages");
            add(find(between, Seams.joined(texts, "")), known, findings);
            findings.forEach(finding -> known.add(rule(finding)));
            add(find(between, Seams.joined(texts, "\n")), known, findings);
        }
        return findings;
    }

    private static void add(List<Finding> found, Set<String> known, List<Finding> findings) {
        found.stream().filter(finding -> !known.contains(rule(finding))).forEach(findings::add);
    }

    private List<Finding> encoded(BodyText text) {
        List<Finding> findings = new ArrayList<>();
        for (String run : Encoded.runs(text.text())) {
            Encoded.text(run).ifPresentOrElse(hidden -> findings.addAll(find(text.where(), hidden)), () -> {
                if (unreadable != Verdict.ALLOW && findings.stream().map(Finding::kind).noneMatch(UNREADABLE::equals)) {
                    findings.add(Finding.of(UNREADABLE, "no-text", unreadable, text.where(),
                            Messages.get("egress.unreadable.data", text.where())));
                }
            });
        }
        return findings;
    }

    /** What the rules find in one text. */
    List<Finding> find(String where, String text) {
        List<Finding> found = new ArrayList<>();
        for (TextRule rule : rules) {
            for (Finding finding : rule.find(where, text)) {
                if (found.stream().filter(other -> rule(other).equals(rule(finding))).count() < MOST_ALIKE) {
                    found.add(finding);
                }
            }
        }
        return found;
    }

    private static String rule(Finding finding) {
        return finding.kind() + " " + finding.rule();
    }
}
