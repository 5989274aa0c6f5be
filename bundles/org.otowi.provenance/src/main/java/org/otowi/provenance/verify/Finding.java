package org.otowi.provenance.verify;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.otowi.provenance.messages.Messages;

/**
 * One thing that a verifier noticed.
 *
 * @param kind what it is
 * @param line where in the sidecar, from 1; empty when it is about the whole
 * @param seq the entry's number in its stream
 * @param expected what should have stood there
 * @param found what stands there
 */
public record Finding(FindingKind kind, OptionalInt line, OptionalLong seq, Optional<String> expected,
        Optional<String> found) {

    /** How much it weighs. */
    public Severity severity() {
        return kind.severity();
    }

    /** What it means, in a sentence for people. */
    public String sentence() {
        return Messages.get("finding." + kind.label(), line.orElse(0), expected.orElse(""), found.orElse(""));
    }
}
