package org.otowi.models.egress;

import java.util.List;
import java.util.Optional;

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
}
