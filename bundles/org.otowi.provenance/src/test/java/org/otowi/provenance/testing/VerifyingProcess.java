package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** A program of its own with little memory that verifies a log. It says the verdict and how many entries there are. */
public final class VerifyingProcess {

    private static final long LONGEST_SECONDS = 120;

    private VerifyingProcess() {}

    /** What it says with a heap of that size, given as {@code -Xmx} takes it; stack traces if it fails. */
    public static String run(String heap, Path log) throws IOException, InterruptedException {
        Path output = log.resolveSibling("output");
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                VerifyingProcess.class.getName(), log.toString()).redirectErrorStream(true)
                        .redirectOutput(output.toFile()).start();
        try {
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            return ended ? Files.readString(output).strip() : "no end after " + LONGEST_SECONDS + " s";
        } finally {
            process.destroyForcibly();
        }
    }

    public static void main(String[] arguments) throws Exception {
        FileReport report = Verifier.verifyAll(List.of(Path.of(arguments[0])), VerifyOptions.DEFAULT).files().get(0);
        System.out.println(report.verdict().label() + " " + report.entries());
    }
}
