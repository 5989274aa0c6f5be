package org.otowi.bench.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/**
 * Everything that recording an AI edit of a file of 200 lines takes: comparing, prompt, reply and file kept, entry forced.
 * In turn with it the same without keeping content, and a bare write and force.
 */
public final class RecordEdits {

    private static final int LINES = 200;
    private static final int WARMUP = 300;
    private static final int EDITS = 1_000;
    /** About what an entry has. */
    private static final int BARE_BYTES = 900;

    private final Path folder;
    private final RecordingSession whole;
    private final RecordingSession logAlone;
    private final FileChannel bare;

    private RecordEdits(Path folder) throws IOException {
        this.folder = folder;
        this.whole = session(new DirectoryContentStore(folder.resolve("store")));
        this.logAlone = session(new NoStore());
        this.bare = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** How long it takes. */
    public static String run() throws IOException, ProvenanceException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        try {
            RecordEdits edits = new RecordEdits(folder);
            edits.record("warm", WARMUP);
            String waits = edits.record("plot", EDITS);
            edits.end();
            return waits;
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    private RecordingSession session(ContentStore store) {
        return RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"), store,
                new JournalFolder(folder.resolve("journals")));
    }

    private String record(String name, int edits) throws IOException, ProvenanceException {
        Waits all = new Waits(edits);
        Waits log = new Waits(edits);
        Waits writes = new Waits(edits);
        Optional<Content> before = Optional.empty();
        for (int i = 0; i < edits; i++) {
            Content after = Content.ofText(text(i));
            AiEdit edit = AiEdit.of(before, after, ModelUse.of("example", "model-1"))
                    .with(Exchange.of("Please change line " + i, "Done: " + i)).forPurpose("change");
            long start = System.nanoTime();
            whole.recordAiEdit(folder.resolve(name + ".py"), edit);
            long recorded = System.nanoTime();
            logAlone.recordAiEdit(folder.resolve(name + "2.py"), edit);
            long logged = System.nanoTime();
            bare.write(ByteBuffer.allocate(BARE_BYTES));
            bare.force(false);
            writes.add(System.nanoTime() - logged);
            log.add(logged - recorded);
            all.add(recorded - start);
            before = Optional.of(after);
        }
        return all + " (aim: p95 under 10 ms); without keeping content " + log + "; a bare write and force " + writes;
    }

    private void end() throws IOException {
        whole.close();
        logAlone.close();
        bare.close();
    }

    /** Differs from the text before in one line, or two. */
    private static String text(int edit) {
        return IntStream.range(0, LINES).mapToObj(line -> line == edit % LINES ? "y = " + edit : "x = " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
