package org.otowi.provenance.verify;

import org.otowi.provenance.messages.Messages;

/** What a verifier concludes, from best to worst; the worst of a set stands for the whole. */
public enum Verdict {
    VALID("VALID", 0),
    VALID_UNANCHORED("VALID-UNANCHORED", 0),
    NO_ANSWER("NO-ANSWER", 2),
    INCOMPLETE("INCOMPLETE", 3),
    UNTRUSTED_KEY("UNTRUSTED-KEY", 5),
    TAMPERED("TAMPERED", 4);

    private final String label;
    private final int exitCode;

    Verdict(String label, int exitCode) {
        this.label = label;
        this.exitCode = exitCode;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }

    /** The exit code of {@code otowi verify}. */
    public int exitCode() {
        return exitCode;
    }

    /** The worse of two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** What it means, in plain words. */
    public String sentence() {
        return Messages.get("verdict." + label());
    }
}
