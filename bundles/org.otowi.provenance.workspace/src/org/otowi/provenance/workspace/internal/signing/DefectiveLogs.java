package org.otowi.provenance.workspace.internal.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.otowi.provenance.Sidecar;

/** The logs that were not signed because of their defects. There is no use in verifying one again before it changes. */
final class DefectiveLogs {

    private final Map<Path, State> refused = new ConcurrentHashMap<>();

    /** A log and its research file, as both decide whether there is a defect. */
    record State(Optional<Stamp> log, Optional<Stamp> research) {

        /** The state now. */
        static State of(Sidecar sidecar) {
            return new State(Stamp.of(sidecar.path()), Stamp.of(sidecar.file()));
        }
    }

    /** What changes when a file is written; empty for a file that is not there. */
    record Stamp(FileTime modified, long size) {

        private static Optional<Stamp> of(Path path) {
            try {
                BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
                return Optional.of(new Stamp(now.lastModifiedTime(), now.size()));
            } catch (IOException e) {
                return Optional.empty();
            }
        }
    }

    /** The log has defects in this state. */
    void add(Sidecar sidecar, State state) {
        refused.put(sidecar.path(), state);
    }

    /** Whether the log was refused and nothing has changed since. */
    boolean contains(Sidecar sidecar) {
        return State.of(sidecar).equals(refused.get(sidecar.path()));
    }
}
