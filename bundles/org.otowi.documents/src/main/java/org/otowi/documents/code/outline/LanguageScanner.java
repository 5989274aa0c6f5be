package org.otowi.documents.code.outline;

import org.otowi.documents.Cancellation;

/**
 * Outlines one language. Scanners take time linear in the text, whatever the text is, and report no symbol that they
 * are not sure of.
 */
public interface LanguageScanner {

    /** Tells code from comments and strings. */
    MaskedSource mask(SourceText source, Cancellation cancellation);

    /** Collects what the file declares and uses. */
    void scan(MaskedSource source, Outline outline, Cancellation cancellation);

    /** How the language writes calls. */
    default CallStyle calls() {
        return CallStyle.PARENTHESES;
    }
}
