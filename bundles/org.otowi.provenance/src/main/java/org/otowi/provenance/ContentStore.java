package org.otowi.provenance;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Keeps what the log only commits to, outside the project: prompts, replies and context with their salts, and the
 * states of research files. Losing it costs later disclosure, never a verdict.
 *
 * <p>What was written is found at once; the disk is sure to have it only when {@link #force} has returned.
 */
public interface ContentStore {

    /** Writes the text behind a commitment; what is returned, if anything, is to be forced. */
    Optional<KeptFile> write(Commitment commitment) throws IOException;

    /** The text and salt behind a commitment, if they were kept here and not erased. */
    Optional<Commitment> commitment(Sha256 hash) throws IOException;

    /** Deletes the text and salt behind a commitment, if they are here. */
    void erase(Sha256 hash) throws IOException;

    /** What logs call the texts that were kept here before a time and not erased. */
    List<Sha256> textsBefore(Instant time) throws IOException;

    /** Writes a state of a research file, so that the next edit can be compared with it; else as for a commitment. */
    Optional<KeptFile> write(Content state) throws IOException;

    /** The bytes of a state that was kept. */
    Optional<byte[]> state(Sha256 sha256) throws IOException;

    /** Waits until the disk has what was written; a file that is gone by now was erased. */
    void force(Collection<KeptFile> written) throws IOException;

    /** Writes files again that a crash has taken, be it from another store than this, and waits until the disk has all. */
    void restore(Collection<KeptFile> lost) throws IOException;

    /** Writes the text behind a commitment and waits for the disk. */
    default void keep(Commitment commitment) throws IOException {
        force(write(commitment).stream().toList());
    }

    /** Writes a state of a research file and waits for the disk. */
    default void keep(Content state) throws IOException {
        force(write(state).stream().toList());
    }
}
