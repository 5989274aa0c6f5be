package org.otowi.provenance.verify;

/** What a verifier can notice; docs/provenance-format.md explains each. */
public enum FindingKind {
    MALFORMED("malformed"),
    SELF_CHECK("self-check"),
    LINK("link"),
    MISSING_PREV("missing-prev"),
    SEQ_GAP("seq-gap"),
    EQUIVOCATION("equivocation"),
    MISSING_PARENT("missing-parent"),
    TORN_TAIL("torn-tail"),
    RECOVERED_TAIL("recovered-tail"),
    CONFLICT_MARKER("conflict-marker"),
    BLANK_LINE("blank-line"),
    TRANSPORT_DAMAGE("transport-damage"),
    NON_CANONICAL("non-canonical"),
    CLOCK_BACK("clock-back"),
    CONTINUITY("continuity"),
    GRAFTED("grafted"),
    MOVED("moved"),
    RENAMED("renamed"),
    CONTENT_DIFFERS("content-differs"),
    FILE_MISSING("file-missing"),
    CHECKPOINT("checkpoint"),
    ROOT("root"),
    SIGNATURE("signature"),
    SIGNATURE_NOT_CHECKED("signature-not-checked"),
    SIGNER_NOT_CHECKED("signer-not-checked"),
    UNTRUSTED_KEY("untrusted-key"),
    ANCHOR_NOT_CHECKED("anchor-not-checked"),
    UNKNOWN_TYPE("unknown-type"),
    NO_ENTRIES("no-entries");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** The name in reports. */
    public String label() {
        return label;
    }
}
