package org.otowi.models.egress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.models.messages.Messages;

/**
 * What the gate decided.
 *
 * @param verdict the strictest of the findings; {@link Verdict#ALLOW} without any, {@link Verdict#WARN} also where a
 *     justification was given
 * @param findings all reasons, strictest first
 * @param sends whether it may be sent as it is: allowed, or warned of and justified
 * @param receipt the id of the receipt; empty in a preview
 */
public record Decision(Verdict verdict, List<Finding> findings, boolean sends, Optional<String> receipt) {

    public Decision {
        findings = List.copyOf(findings);
    }

    /** Why it does not simply pass and what to do, a line for each reason, strictest first; empty if it is allowed. */
    public String reasons() {
        Stream<String> reasons = findings.stream().map(Finding::message).distinct();
        boolean asks = verdict == Verdict.WARN && !sends;
        return Stream.concat(reasons, asks ? Stream.of(Messages.get("egress.justify")) : Stream.empty())
                .collect(Collectors.joining("\n"));
    }
}
