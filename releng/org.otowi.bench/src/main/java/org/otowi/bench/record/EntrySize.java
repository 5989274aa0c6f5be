package org.otowi.bench.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/**
 * How long the line of an AI edit is that changes one place: in a git
 * repository, with more or less of what providers answer.
 */
public final class EntrySize {

    private static final int EDITS = 200;
    private static final int LINES = 500;

    private final Path folder;

    private EntrySize(Path folder) {
        this.folder = folder;
    }

    /** The medians. */
    public static String run() throws IOException, ProvenanceException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        try {
            return new EntrySize(folder).measure();
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private String measure() throws IOException, ProvenanceException {
        PathUtils.createParentDirectories(folder.resolve(".git/refs/heads/main"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve(".git/refs/heads/main"), "0123456789abcdef0123456789abcdef01234567\n");
        ModelUse named = ModelUse.of("example", "model-1");
        ModelUse answered = new ModelUse("example", "model-1", Optional.of("model-1-20260101"), Optional.empty(),
                new TreeMap<>(), Optional.of("models.example.org"), Optional.empty());
        Exchange said = Exchange.of("Make the axis label say kelvin", "Done.");
        Exchange traced = new Exchange(said.prompts(), said.responses(), List.of(), Optional.of("c-1f0a93d2"),
                Optional.of("req-5d41402abc4b"));
        Path bare = record("bare.py", named, Exchange.NONE);
        Path usual = record("usual.py", answered, said);
        Path full = record("full.py", answered, traced);
        return String.format(Locale.ROOT, "median %,d bytes with a prompt and a reply (aim: 900); %,d without; "
                + "%,d also with the provider's ids of conversation and request", median(usual), median(bare), median(full));
    }

    private Path record(String name, ModelUse model, Exchange said) throws ProvenanceException {
        Path file = folder.resolve(name);
        try (RecordingSession session = RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"),
                new NoStore(), new JournalFolder(folder.resolve("journals")))) {
            session.recordHuman(file, Optional.empty(), text(-1));
            session.recordAll(file, IntStream.range(0, EDITS).mapToObj(edit -> AiEdit
                    .of(Optional.of(text(edit - 1)), text(edit), model).with(said)
                    .forPurpose("Make the axis label say kelvin")).toList());
        }
        return new Sidecar(file).path();
    }

    /** Each edit changes the line after the one before. */
    private static Content text(int edits) {
        return Content.ofText(String.join("\n", IntStream.range(0, LINES)
                .mapToObj(line -> line <= edits ? "y = " + line : "x = " + line).toList()) + "\n");
    }

    private static int median(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            int[] lengths = lines.filter(line -> line.contains("\"type\":\"ai\""))
                    .mapToInt(line -> line.getBytes(StandardCharsets.UTF_8).length).sorted().toArray();
            return lengths[lengths.length / 2];
        }
    }
}
