package org.otowi.provenance.verify;

import org.otowi.provenance.messages.Messages;

/** Says in words what a verdict means and what no verifier could know from the evidence. */
final class VerdictSentences {

    private VerdictSentences() {}

    static String of(Verdict verdict, Grade grade) {
        return Messages.get("verdict." + verdict.label()) + " " + Messages.get("grade." + grade.label());
    }
}
