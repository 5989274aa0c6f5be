package org.otowi.provenance.verify;

/** What a verifier can notice, and how it bears on the verdict; docs/provenance-format.md explains each. */
public enum FindingKind {
    MALFORMED("malformed", Verdict.TAMPERED),
    SELF_CHECK("self-check", Verdict.TAMPERED),
    LINK("link", Verdict.TAMPERED),
    SEQ_GAP("seq-gap", Verdict.TAMPERED),
    EQUIVOCATION("equivocation", Verdict.TAMPERED),
    CHECKPOINT("checkpoint", Verdict.TAMPERED),
    ROOT("root", Verdict.TAMPERED),
    SIGNATURE("signature", Verdict.TAMPERED),
    COMMITMENT("commitment", Verdict.TAMPERED),
    ANCHOR("anchor", Verdict.TAMPERED),
    REWRITTEN("rewritten", Verdict.TAMPERED),
    GRAFTED("grafted", Verdict.TAMPERED),
    BELONGS_ELSEWHERE("belongs-elsewhere", Verdict.TAMPERED),
    NON_CANONICAL("non-canonical", Verdict.TAMPERED),
    UNTRUSTED_KEY("untrusted-key", Verdict.UNTRUSTED_KEY),
    NOT_SIGNED("not-signed", Verdict.INCOMPLETE),
    MISSING_PARENT("missing-parent", Verdict.INCOMPLETE),
    MISSING_ENTRY("missing-entry", Verdict.INCOMPLETE),
    MISSING_SINCE("missing-since", Verdict.INCOMPLETE),
    TORN_TAIL("torn-tail", Verdict.INCOMPLETE),
    NO_ENTRIES("no-entries", Verdict.NO_ANSWER),
    UNREADABLE("unreadable", Verdict.NO_ANSWER),
    CONFLICT_MARKER("conflict-marker", Severity.WARNING),
    BLANK_LINE("blank-line", Severity.WARNING),
    TRANSPORT_DAMAGE("transport-damage", Severity.WARNING),
    CLOCK_BACK("clock-back", Severity.WARNING),
    CONTINUITY("continuity", Severity.WARNING),
    MOVED("moved", Severity.WARNING),
    ANCHOR_TIME("anchor-time", Severity.WARNING),
    ANCHOR_UNTRUSTED("anchor-untrusted", Severity.WARNING),
    RECOVERED_TAIL("recovered-tail", Severity.INFO),
    RENAMED("renamed", Severity.INFO),
    CONTENT_DIFFERS("content-differs", Severity.INFO),
    FILE_MISSING("file-missing", Severity.INFO),
    UNSIGNED("unsigned", Severity.INFO),
    SIGNER_NOT_CHECKED("signer-not-checked", Severity.INFO),
    ANCHORED("anchored", Severity.INFO),
    ANCHOR_NOT_CHECKED("anchor-not-checked", Severity.INFO),
    NOT_COMPARED("not-compared", Severity.INFO),
    UNKNOWN_TYPE("unknown-type", Severity.INFO);

    private final String label;
    private final Severity severity;
    private final Verdict verdict;

    FindingKind(String label, Verdict verdict) {
        this(label, Severity.DEFECT, verdict);
    }

    FindingKind(String label, Severity severity) {
        this(label, severity, Verdict.VALID);
    }

    FindingKind(String label, Severity severity, Verdict verdict) {
        this.label = label;
        this.severity = severity;
        this.verdict = verdict;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }

    /** How much it weighs. */
    public Severity severity() {
        return severity;
    }

    /** The best verdict that a log with it can have. */
    public Verdict verdict() {
        return verdict;
    }
}
