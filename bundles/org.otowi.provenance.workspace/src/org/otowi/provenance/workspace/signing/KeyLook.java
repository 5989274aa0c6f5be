package org.otowi.provenance.workspace.signing;

/**
 * What is known of a key that logs are or will be signed with.
 *
 * @param words its kind and fingerprint, or why there is none, for people
 * @param line the line by which a list of allowed signers names it; empty without a key
 */
public record KeyLook(String words, String line) {}
