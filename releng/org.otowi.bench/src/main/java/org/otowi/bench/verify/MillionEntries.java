package org.otowi.bench.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.testing.GeneratedLog;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Verifies one log of a million entries in a process whose heap has 256 MB. */
public final class MillionEntries {

    private static final int ENTRIES = 1_000_000;
    private static final String HEAP = "-Xmx256m";

    private MillionEntries() {}

    /** What came of it, in words. */
    public static String run() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("bench");
        try {
            Path log = GeneratedLog.write(folder.resolve("plot.py"), ENTRIES);
            Path output = folder.resolve("output");
            List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP,
                    "-cp", System.getProperty("java.class.path"), MillionEntries.class.getName(), log.toString());
            int exit = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start()
                    .waitFor();
            return exit == 0 ? Files.readString(output).strip() : "failed: " + Files.readString(output).strip();
        } finally {
            GeneratedLogs.delete(folder);
        }
    }

    /** The process: verifies the given log and says how it went. */
    public static void main(String... log) throws IOException, ProvenanceException {
        long start = System.nanoTime();
        FileReport report = Verifier.verify(Path.of(log[0]), VerifyOptions.DEFAULT);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(Locale.ROOT, "%s, %,d entries in %.1f s, %.0f MiB/s%n", report.verdict().label(),
                report.entries(), seconds, Files.size(Path.of(log[0])) / seconds / (1 << 20));
    }
}
