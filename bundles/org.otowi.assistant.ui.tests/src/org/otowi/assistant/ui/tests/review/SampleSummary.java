package org.otowi.assistant.ui.tests.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

/** A summary as the embedded summarizer makes it. */
final class SampleSummary {

    private SampleSummary() {}

    static Summary of(String name) {
        String words = "Solves a tridiagonal system.";
        Claim claim = Claim.quoted(words, SourceAnchor.ofLines(1, 1, words));
        return new Summary(Path.of(name), "0".repeat(64), "code", name, claim, Map.of(), "embedded", true, List.of());
    }
}
