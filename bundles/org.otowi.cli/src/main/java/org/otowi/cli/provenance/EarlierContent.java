package org.otowi.cli.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.otowi.cli.CommandException;
import org.otowi.cli.Explanation;
import org.otowi.cli.git.Git;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentState;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.log.ProvenanceLog;

/** What a file was before an edit of which only the result is known. */
final class EarlierContent {

    private final ContentStore store;

    EarlierContent(ContentStore store) {
        this.store = store;
    }

    /**
     * The last recorded state, else what git's last commit has; empty when the file is new to both.
     *
     * @throws CommandException if a state was recorded but its text is nowhere to be found: to take the file for new would
     *     claim all of it for the model
     */
    Optional<Content> of(Path file) throws CommandException, ProvenanceException {
        Path sidecar = new Sidecar(file).path();
        List<ContentState> states = Files.exists(sidecar) ? ProvenanceLog.read(sidecar).lastStates() : List.of();
        if (states.isEmpty()) {
            return committed(file);
        }
        Optional<Content> earlier = kept(states.get(states.size() - 1)).or(() -> committed(file));
        if (earlier.isEmpty()) {
            throw new CommandException(Messages.get("record.stateLost", file));
        }
        return earlier;
    }

    private static Optional<Content> committed(Path file) {
        return new Git(file.toAbsolutePath().getParent()).committed(file.getFileName().toString())
                .map(bytes -> Content.of(bytes, StandardCharsets.UTF_8));
    }

    private Optional<Content> kept(ContentState state) throws CommandException {
        try {
            return store.state(state.sha256()).map(bytes -> Content.of(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(Messages.get("record.storeUnreadable", Explanation.of(e)), e);
        }
    }
}
