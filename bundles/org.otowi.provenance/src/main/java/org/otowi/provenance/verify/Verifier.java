package org.otowi.provenance.verify;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.ProvenanceException;

/** Judges sidecars from what stands in them and in the research file beside them; reads neither journal nor git. */
public final class Verifier {

    private Verifier() {}

    /**
     * Judges one sidecar.
     *
     * @throws ProvenanceException if it, or a file that the options name, cannot be read
     */
    public static FileReport verify(Path sidecar, VerifyOptions options) throws ProvenanceException {
        return verify(sidecar, options, Cancellation.NEVER);
    }

    /**
     * Judges one sidecar.
     *
     * @throws ProvenanceException if it, or a file that the options name, cannot be read
     * @throws CancellationException if cancelled
     */
    public static FileReport verify(Path sidecar, VerifyOptions options, Cancellation cancellation)
            throws ProvenanceException {
        return new SidecarVerifier(options, cancellation).verify(sidecar);
    }

    /**
     * Judges every sidecar at or under the given paths; a research file stands for its sidecar. A path that does not
     * exist, and a folder or sidecar that cannot be read, are reported among the others.
     *
     * @throws ProvenanceException if a file that the options name cannot be read
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options) throws ProvenanceException {
        return verifyAll(paths, options, Cancellation.NEVER);
    }

    /**
     * As {@link #verifyAll(List, VerifyOptions)}. One log a core is in work at once, the largest first.
     *
     * @param cancellation is asked in several threads
     * @throws ProvenanceException if a file that the options name cannot be read
     * @throws CancellationException if cancelled, or if the thread is interrupted
     */
    public static Report verifyAll(List<Path> paths, VerifyOptions options, Cancellation cancellation)
            throws ProvenanceException {
        SidecarFinder finder = new SidecarFinder();
        paths.forEach(finder::add);
        SidecarVerifier verifier = new SidecarVerifier(options, cancellation);
        Map<Path, FileReport> reports = new TreeMap<>();
        finder.unreadable().forEach((path, reason) -> reports.put(path, unreadable(path, reason)));
        List<Path> largestFirst = finder.found().stream()
                .sorted(Comparator.comparingLong((Path path) -> path.toFile().length()).reversed()).toList();
        AllCores.map(largestFirst, path -> verifyOneOfMany(verifier, path))
                .forEach(report -> reports.put(report.sidecar(), report));
        if (options.earlier().isPresent()) {
            VanishedLogs vanished = new VanishedLogs(options.earlier().get(), finder.found());
            for (Path path : paths) {
                Map<Path, FileReport> gone = vanished.under(path);
                reports.keySet().removeIf(each -> each.equals(path) && !gone.isEmpty() && finder.unreadable().containsKey(path));
                reports.putAll(gone);
            }
        }
        return Report.of(List.copyOf(reports.values()));
    }

    private static FileReport verifyOneOfMany(SidecarVerifier verifier, Path sidecar) {
        try {
            return verifier.verify(sidecar);
        } catch (ProvenanceException e) {
            return unreadable(sidecar, e.getMessage());
        }
    }

    private static FileReport unreadable(Path path, String reason) {
        Findings findings = new Findings();
        findings.about(FindingKind.UNREADABLE, "", reason);
        return new FileReport(path, findings.verdict(), Grade.UNSIGNED, 0, findings.sorted());
    }
}
