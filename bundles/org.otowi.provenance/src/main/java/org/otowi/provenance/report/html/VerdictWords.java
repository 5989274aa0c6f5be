package org.otowi.provenance.report.html;

import org.otowi.provenance.verify.Verdict;

/** How a verdict looks: never by colour alone. */
final class VerdictWords {

    private VerdictWords() {}

    /** The name of its style, and of its mark. */
    static String style(Verdict verdict) {
        return switch (verdict) {
            case VALID, VALID_UNANCHORED -> "good";
            case INCOMPLETE, NO_ANSWER -> "unsure";
            case UNTRUSTED_KEY, TAMPERED -> "bad";
        };
    }

    /** The mark, which screen readers leave out, as words follow. */
    static void mark(HtmlWriter html, Verdict verdict) {
        html.leaf("span.mark", ReportTexts.get("mark." + style(verdict)), "aria-hidden", "true");
        html.text(" ");
    }
}
