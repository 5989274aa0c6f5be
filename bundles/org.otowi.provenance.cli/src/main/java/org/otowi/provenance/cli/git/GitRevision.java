package org.otowi.provenance.cli.git;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.verify.EarlierLogs;
import org.otowi.provenance.verify.KeptEvidence;

/** The logs as a revision of git has them, byte for byte. */
public final class GitRevision implements EarlierLogs {

    private final String revision;

    /** @param revision as git names it, such as {@code HEAD~3} or {@code v1.0} */
    public GitRevision(String revision) {
        this.revision = revision;
    }

    @Override
    public Optional<KeptEvidence> of(Path sidecar) throws ProvenanceException {
        Path folder = sidecar.toAbsolutePath().getParent();
        Optional<byte[]> bytes = new Git(folder).blob(commit(folder), sidecar.getFileName().toString());
        return bytes.isPresent() ? Optional.of(KeptEvidence.parse(bytes.get(), revision + ":" + sidecar)) : Optional.empty();
    }

    @Override
    public List<Path> under(Path path) throws ProvenanceException {
        if (Files.isDirectory(path)) {
            return new Git(path).files(commit(path)).stream().map(path::resolve).filter(Sidecar::isSidecar).toList();
        }
        Path sidecar = Sidecar.of(path).path();
        return of(sidecar).isPresent() ? List.of(sidecar) : List.of();
    }

    private String commit(Path folder) throws ProvenanceException {
        return new Git(folder).commit(revision).orElseThrow(() -> new ProvenanceException(Reason.MISSING,
                Messages.get("against.revision", revision, folder)));
    }
}
