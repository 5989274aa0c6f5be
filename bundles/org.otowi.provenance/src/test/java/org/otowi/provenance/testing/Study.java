package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.otowi.provenance.Actor;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** A folder of research files with plausible records: the same bytes each time, so that reports can be compared. */
public final class Study {

    private static final Actor ADA = new Actor("Ada Example", Optional.of("ada@example.org"));
    private static final Actor BORIS = new Actor("Boris Example", Optional.of("boris@example.org"));
    private static final Tool TOOL = new Tool("otowi", "0.1.0");
    private static final String DRAFT = """
            import numpy as np

            def thomas(lower, diagonal, upper, right):
                # Solves a tridiagonal system, without pivoting.
                n = len(diagonal)
                c = np.zeros(n)
                d = np.zeros(n)
                c[0] = upper[0] / diagonal[0]
                d[0] = right[0] / diagonal[0]
                for i in range(1, n):
                    m = diagonal[i] - lower[i] * c[i - 1]
                    c[i] = upper[i] / m
                    d[i] = (right[i] - lower[i] * d[i - 1]) / m
                for i in range(n - 2, -1, -1):
                    d[i] -= c[i] * d[i + 1]
                return d
            """;
    private static final String BY_HAND = """

            # Values of run 7, see the notebook of 3 March.
            cells = 240
            velocity = 0.25  # m/d
            """;

    private final Path folder;
    private final TickingClock clock = new TickingClock();
    private final Random random = new Random(7);

    public Study(Path folder) {
        this.folder = folder;
    }

    /** A file on which two people and two models have worked, and that was reviewed. */
    public Sidecar file(String name) throws IOException, ProvenanceException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        clock.set(Instant.parse("2026-03-03T08:00:00Z"));
        try (RecordingSession session = session(ADA)) {
            ai(session, file, DRAFT, "gpt-5", "write a solver for tridiagonal systems");
            human(session, file, DRAFT + BY_HAND);
            human(session, file, (DRAFT + BY_HAND).replace("without pivoting", "stable where the diagonal dominates"));
        }
        clock.set(Instant.parse("2026-03-17T14:30:00Z"));
        try (RecordingSession session = session(BORIS)) {
            String text = Files.readString(file);
            ai(session, file, text.replace("    n = len(diagonal)\n", "    n = len(diagonal)\n    assert n > 1\n"),
                    "small-coder-7b", "refuse systems that are too small");
            session.recordReview(file, new FileReview(content(file).orElseThrow(), List.of(new LineRange(3, 15)),
                    Checked.TESTED, Optional.of("Compared with LAPACK's dgtsv for 1,000 random systems.")));
            String changed = Files.readString(file) + "\nprint(cells, velocity)\n";
            Files.writeString(file, changed);
            session.recordExternal(file, Content.ofText(changed));
        }
        return new Sidecar(file);
    }

    /** Many files as {@link #file} in a few folders. */
    public void files(int count) throws IOException, ProvenanceException {
        for (int i = 0; i < count; i++) {
            file("part" + i / 50 + "/script" + i + ".py");
        }
    }

    /** A file of one entry by a person. */
    public Sidecar byHand(String name, String text) throws IOException, ProvenanceException {
        Path file = folder.resolve(name);
        try (RecordingSession session = session(ADA)) {
            human(session, file, text);
        }
        return new Sidecar(file);
    }

    /** A session of somebody in this study. */
    public RecordingSession session(Actor actor) {
        Path beside = folder.resolveSibling(folder.getFileName() + "-store");
        return new RecordingSession(actor, TOOL, new DirectoryContentStore(beside),
                new JournalFolder(beside.resolve("journals")), clock, random);
    }

    private static void human(RecordingSession session, Path file, String text) throws IOException, ProvenanceException {
        Optional<Content> before = content(file);
        Files.writeString(file, text);
        session.recordHuman(file, before, Content.ofText(text));
    }

    private static void ai(RecordingSession session, Path file, String text, String model, String purpose)
            throws IOException, ProvenanceException {
        Optional<Content> before = content(file);
        Files.writeString(file, text);
        ModelUse use = new ModelUse("example", model, Optional.of(model + "-2026-02"), Optional.of("2026-02-11"),
                new TreeMap<>(Map.of("temperature", "0.2")), Optional.of("models.example.org"), Optional.of("lab policy 3"));
        List<CitedSource> sources = new ArrayList<>();
        sources.add(new CitedSource("thomas1949.pdf", Sha256.of("paper".getBytes(StandardCharsets.UTF_8)), Optional.of("p. 3")));
        session.recordAiEdit(file, AiEdit.of(before, Content.ofText(text), use).forPurpose(purpose).citing(sources)
                .with(Exchange.of("Please " + purpose + ".", "Done.")));
    }

    private static Optional<Content> content(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Content.read(file, StandardCharsets.UTF_8)) : Optional.empty();
    }
}
