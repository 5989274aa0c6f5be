package org.otowi.provenance.checkpoint;

import java.time.Duration;

/**
 * When a program that goes on recording signs what it recorded, if it has a signer. Without one it writes no
 * checkpoints: unsigned ones show nothing that the links between entries do not. Whatever the policy, the end of a
 * session is a time to sign.
 *
 * @param entries after how many entries at the latest
 * @param idle after how long without a new entry
 */
public record CheckpointPolicy(int entries, Duration idle) {

    /** So that a lost key or machine leaves little unsigned, and a long session few signatures. */
    public static final CheckpointPolicy DEFAULT = new CheckpointPolicy(64, Duration.ofSeconds(30));

    /**
     * Whether it is time to sign.
     *
     * @param unsigned how many entries were written since the last checkpoint
     * @param quiet for how long none was written
     */
    public boolean isDue(long unsigned, Duration quiet) {
        return unsigned >= entries || unsigned > 0 && quiet.compareTo(idle) >= 0;
    }
}
