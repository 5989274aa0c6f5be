package org.otowi.provenance;

/**
 * A text that a log makes public after it had only committed to it.
 *
 * @param entry the entry that made the commitment
 * @param commitment what stands for the text in that entry
 * @param text the text and its salt, which prove that they are the ones if {@link #fits()}
 */
public record Disclosure(Sha256 entry, Sha256 commitment, Commitment text) {

    /** Whether the commitment was made to this text with this salt. */
    public boolean fits() {
        return text.hash().equals(commitment);
    }
}
