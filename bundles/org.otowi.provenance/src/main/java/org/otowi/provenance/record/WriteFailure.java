package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** Says in our words why a file system refused a write. */
final class WriteFailure {

    private WriteFailure() {}

    static ProvenanceException of(Path path, IOException cause) {
        Reason reason = reason(cause);
        return new ProvenanceException(reason, Messages.get("write." + reason, path, cause.getMessage()), cause);
    }

    static ProvenanceException readOnly(Path path) {
        return new ProvenanceException(Reason.NOT_PERMITTED, Messages.get("write." + Reason.NOT_PERMITTED, path));
    }

    private static Reason reason(IOException cause) {
        String text = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        if (cause instanceof AccessDeniedException || text.contains("read-only")) {
            return Reason.NOT_PERMITTED;
        }
        if (cause instanceof NoSuchFileException) {
            return Reason.MISSING;
        }
        return text.contains("space") || text.contains("quota") ? Reason.NO_SPACE : Reason.FAILED;
    }
}
