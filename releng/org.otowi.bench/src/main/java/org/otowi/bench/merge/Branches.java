package org.otowi.bench.merge;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.otowi.provenance.testing.GeneratedLog;

/** A log of which two branches have the first half in common and a second half each. */
final class Branches {

    private final Path file;
    private final int entries;

    /**
     * Branches with that many entries each.
     *
     * @param file the research file, which is made
     */
    Branches(Path file, int entries) {
        this.file = file;
        this.entries = entries;
    }

    /** Writes both; returns how many bytes they begin with in common. */
    int write(Path first, Path second) throws IOException {
        byte[] whole = Files.readAllBytes(GeneratedLog.write(file, entries / 2 * 3));
        int[] ends = IntStream.range(0, whole.length).filter(at -> whole[at] == '\n').map(at -> at + 1).toArray();
        int shared = ends[entries / 2 - 1];
        int middle = ends[entries - 1];
        try (OutputStream out = Files.newOutputStream(first)) {
            out.write(whole, 0, middle);
        }
        try (OutputStream out = Files.newOutputStream(second)) {
            out.write(whole, 0, shared);
            out.write(whole, middle, whole.length - middle);
        }
        return shared;
    }
}
