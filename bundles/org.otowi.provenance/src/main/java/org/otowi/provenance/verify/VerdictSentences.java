package org.otowi.provenance.verify;

/** Says in words what a verdict means and what no verifier could know from the evidence. */
final class VerdictSentences {

    private VerdictSentences() {}

    static String of(Verdict verdict, Grade grade) {
        return verdict.sentence() + " " + grade.sentence();
    }
}
