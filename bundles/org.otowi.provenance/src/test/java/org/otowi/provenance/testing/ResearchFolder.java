package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** A folder with one research file, {@code plot.py}, and what it takes to record, damage and verify its log. */
public final class ResearchFolder {

    public static final Actor ACTOR = Actor.named("Ada");
    public static final Tool TOOL = new Tool("otowi", "0.1.0");
    public static final ModelUse MODEL = ModelUse.of("example", "model-1");

    private final TickingClock clock;
    private final RandomGenerator random;
    private final DirectoryContentStore store;
    private final Path file;

    public ResearchFolder(Path folder) {
        this(folder, "plot.py");
    }

    public ResearchFolder(Path folder, String name) {
        this(folder, name, new SecureRandom());
    }

    /** A folder whose log has the same ids whenever the same is done with the same numbers. */
    public ResearchFolder(Path folder, String name, RandomGenerator random) {
        this(folder.resolve(name), new DirectoryContentStore(folder.resolve("store")), new TickingClock(), random);
    }

    private ResearchFolder(Path file, DirectoryContentStore store, TickingClock clock, RandomGenerator random) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.random = random;
    }

    /** The same folder with its research file under another name. */
    public ResearchFolder named(String name) {
        return new ResearchFolder(file.resolveSibling(name), store, clock, random);
    }

    public Path file() {
        return file;
    }

    public Path sidecar() {
        return new Sidecar(file).path();
    }

    public DirectoryContentStore store() {
        return store;
    }

    public JournalFolder journals() {
        return new JournalFolder(file.resolveSibling("journals"));
    }

    public TickingClock clock() {
        return clock;
    }

    public RecordingSession session() {
        return new RecordingSession(ACTOR, TOOL, store, journals(), clock, random);
    }

    /** Writes the file as a model would have it and records that. */
    public LogEntry ai(RecordingSession session, String text) throws IOException, ProvenanceException {
        Optional<Content> before = content();
        Files.writeString(file, text);
        return session.recordAiEdit(file, AiEdit.of(before, Content.ofText(text), MODEL)
                .with(Exchange.of("Please.", "Done.")).forPurpose("test"));
    }

    /** Writes the file as a person would and records that. */
    public LogEntry human(RecordingSession session, String text) throws IOException, ProvenanceException {
        Optional<Content> before = content();
        Files.writeString(file, text);
        return session.recordHuman(file, before, Content.ofText(text));
    }

    /** A log of one session: the file is made by a model, then edited by hand, then by a model again. */
    public ResearchFolder withThreeEdits() throws IOException, ProvenanceException {
        try (RecordingSession session = session()) {
            ai(session, "a\n");
            human(session, "a\nb\n");
            ai(session, "a\nb\nc\n");
        }
        return this;
    }

    public Optional<Content> content() throws IOException {
        return Files.exists(file) ? Optional.of(Content.read(file, StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** The lines of the sidecar. */
    public List<String> lines() throws IOException {
        return Files.readAllLines(sidecar());
    }

    /** Changes the lines of the sidecar. */
    public void edit(Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(lines());
        change.accept(lines);
        Files.writeString(sidecar(), lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }

    public byte[] bytes() throws IOException {
        return Files.readAllBytes(sidecar());
    }

    public void replace(byte[] bytes) throws IOException {
        Files.write(sidecar(), bytes);
    }

    public ProvenanceLog log() throws ProvenanceException {
        return ProvenanceLog.read(sidecar());
    }

    public FileReport verify() throws ProvenanceException {
        return Verifier.verify(sidecar(), VerifyOptions.DEFAULT);
    }
}
