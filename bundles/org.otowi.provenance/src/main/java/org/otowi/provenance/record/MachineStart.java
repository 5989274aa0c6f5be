package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/**
 * Names the time since the machine was started last, where the system does (Linux: {@code random(4)}).
 *
 * @param id random; all zeros where the system gives none
 */
record MachineStart(UUID id) {

    private static final UUID NONE = new UUID(0, 0);
    private static final MachineStart CURRENT = new MachineStart(read().orElse(NONE));

    static MachineStart current() {
        return CURRENT;
    }

    /** Whether the machine has certainly been started anew since then, or this is another machine. */
    boolean isOver() {
        return !id.equals(NONE) && !CURRENT.id.equals(NONE) && !equals(CURRENT);
    }

    private static Optional<UUID> read() {
        try {
            return Optional.of(UUID.fromString(
                    Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
