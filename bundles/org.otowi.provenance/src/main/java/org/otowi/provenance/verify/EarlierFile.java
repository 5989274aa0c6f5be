package org.otowi.provenance.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;

/**
 * One file that was kept: a copy of a log, the text of a checkpoint or a signed note that begins with it, or a time
 * stamp. It is of the one log that it is compared with.
 */
public final class EarlierFile implements EarlierLogs {

    private final KeptEvidence kept;

    private EarlierFile(KeptEvidence kept) {
        this.kept = kept;
    }

    /** @throws ProvenanceException if the file cannot be read or is nothing that a log can be compared with */
    public static EarlierFile read(Path file) throws ProvenanceException {
        try {
            return new EarlierFile(KeptEvidence.parse(Files.readAllBytes(file), file.toString()));
        } catch (IOException e) {
            throw ProvenanceException.unreadable("against.unreadable", file, e);
        }
    }

    @Override
    public Optional<KeptEvidence> of(Path sidecar) {
        return Optional.of(kept);
    }

    @Override
    public List<Path> under(Path path) {
        return List.of(Sidecar.of(path).path());
    }
}
