package org.otowi.cli.provenance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.privacy.CommittedText;
import org.otowi.provenance.privacy.CommittedTexts;
import picocli.CommandLine.Option;

/** The options that select among the texts that a log only commits to. */
final class CommittedTextSelection {

    private static final int SHORT = 8;

    @Option(names = "--entry", paramLabel = "ID", descriptionKey = "otowi.committed.entry")
    private List<String> entries = new ArrayList<>();

    @Option(names = "--all", descriptionKey = "otowi.committed.all")
    private boolean all;

    @Option(names = "--kind", paramLabel = "K", descriptionKey = "otowi.committed.kind")
    private Optional<Commitment.Kind> kind = Optional.empty();

    /** Whether the person has named any texts. */
    boolean isGiven() {
        return all || !entries.isEmpty();
    }

    /**
     * The selected texts of a log; all of it, if none are named.
     *
     * @throws CommandException if an id fits no entry, or several
     */
    List<CommittedText> from(ProvenanceLog log, Environment environment) throws CommandException {
        List<CommittedText> texts = textsOf(log, environment);
        for (String id : entries) {
            long fitting = texts.stream().map(CommittedText::entry).distinct().filter(entry -> fits(entry, id)).count();
            if (fitting != 1) {
                throw new CommandException(Messages.get(fitting == 0 ? "committed.none" : "committed.several", id));
            }
        }
        return texts.stream().filter(text -> !isGiven() || all || isNamed(text.entry()))
                .filter(text -> kind.isEmpty() || kind.get() == text.kind()).toList();
    }

    private static List<CommittedText> textsOf(ProvenanceLog log, Environment environment) throws CommandException {
        try {
            environment.journals().restoreContent(environment.store());
            return CommittedTexts.of(log, environment.store());
        } catch (IOException e) {
            throw new CommandException(Messages.get("committed.unreadable", e.getMessage()));
        }
    }

    /** The text itself, if it is kept here. */
    static Optional<Commitment> kept(CommittedText text, ContentStore store) throws CommandException {
        try {
            return store.commitment(text.commitment());
        } catch (IOException e) {
            throw new CommandException(Messages.get("committed.unreadable", e.getMessage()));
        }
    }

    private boolean isNamed(LogEntry entry) {
        return entries.stream().anyMatch(id -> fits(entry, id));
    }

    private static boolean fits(LogEntry entry, String id) {
        return id.length() >= SHORT && entry.id().base64Url().startsWith(id);
    }

    /** What a person calls a text: its kind and the beginning of its entry's id, which {@code --entry} takes. */
    static String name(CommittedText text) {
        return Messages.get("committed.name." + text.kind().label(), shortId(text.entry()));
    }

    /** As much of an id as tells the entries of a log apart. */
    static String shortId(LogEntry entry) {
        return entry.id().base64Url().substring(0, SHORT);
    }
}
