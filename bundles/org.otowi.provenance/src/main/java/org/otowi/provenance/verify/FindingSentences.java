package org.otowi.provenance.verify;

import org.otowi.provenance.messages.Messages;

/** Says in words what a finding means. */
final class FindingSentences {

    private FindingSentences() {}

    static String of(Finding finding) {
        return Messages.get("finding." + finding.kind().label(), finding.line().orElse(0),
                finding.expected().orElse(""), finding.found().orElse(""));
    }
}
