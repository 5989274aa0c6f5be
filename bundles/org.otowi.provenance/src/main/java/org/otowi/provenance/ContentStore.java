package org.otowi.provenance;

import java.io.IOException;
import java.util.Optional;

/**
 * Keeps what the log only commits to, outside the project: prompts, replies and context with their salts, and the
 * states of research files. Losing it costs later disclosure, never a verdict.
 */
public interface ContentStore {

    /** Keeps the text behind a commitment. */
    void keep(Commitment commitment) throws IOException;

    /** The text and salt behind a commitment, if they were kept here and not erased. */
    Optional<Commitment> commitment(Sha256 hash) throws IOException;

    /** Deletes the text and salt behind a commitment, if they are here. */
    void erase(Sha256 hash) throws IOException;

    /** Keeps a state of a research file, so that the next edit can be compared with it. */
    void keep(Content state) throws IOException;

    /** The bytes of a state that was kept. */
    Optional<byte[]> state(Sha256 sha256) throws IOException;
}
