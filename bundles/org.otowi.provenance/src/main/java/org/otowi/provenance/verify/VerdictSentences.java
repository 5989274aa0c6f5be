package org.otowi.provenance.verify;

import org.otowi.provenance.messages.Messages;

/** Says in words what a verdict means and what no verifier could know from the evidence. */
final class VerdictSentences {

    private VerdictSentences() {}

    /** @param isSignedInPart whether there are accepted signatures, though not over everything */
    static String of(Verdict verdict, Grade grade, boolean isSignedInPart) {
        return verdict.sentence() + " " + of(grade, isSignedInPart);
    }

    /** What the evidence is worth, without the verdict. */
    static String of(Grade grade, boolean isSignedInPart) {
        boolean isPartly = isSignedInPart && grade == Grade.UNSIGNED;
        return isPartly ? Messages.get("grade.partly") : grade.sentence();
    }
}
