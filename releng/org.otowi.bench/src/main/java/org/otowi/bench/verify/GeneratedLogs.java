package org.otowi.bench.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.otowi.provenance.testing.GeneratedLog;

/** Logs of about a given size. */
final class GeneratedLogs {

    private static final int SAMPLE = 1_000;
    private static final double MEBIBYTE = 1 << 20;

    private GeneratedLogs() {}

    /** Writes a log beside a research file; it is smaller than asked for by less than one part in a hundred. */
    static Path ofSize(Path file, double mebibytes) throws IOException {
        double perEntry = Files.size(GeneratedLog.write(file, SAMPLE)) / (double) SAMPLE;
        return GeneratedLog.write(file, (int) (mebibytes * MEBIBYTE / perEntry));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
