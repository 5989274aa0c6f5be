package org.otowi.bench.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Content;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** Everything that recording an AI edit of a file of 200 lines takes: comparing, prompt, reply and file kept, entry forced. */
public final class RecordEdits {

    private static final int LINES = 200;
    private static final int WARMUP = 500;
    private static final int EDITS = 2000;

    private RecordEdits() {}

    /** How long it takes. */
    public static String run() throws IOException, ProvenanceException {
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        long[] nanoseconds;
        try (RecordingSession session = RecordingSession.open(Actor.named("Ada"), new Tool("otowi", "0.1.0"),
                new DirectoryContentStore(folder.resolve("store")), new JournalFolder(folder.resolve("journals")))) {
            record(session, folder.resolve("warm.py"), WARMUP);
            nanoseconds = record(session, folder.resolve("plot.py"), EDITS);
        } finally {
            PathUtils.deleteDirectory(folder);
        }
        Arrays.sort(nanoseconds);
        return String.format(Locale.ROOT, "p50 %.2f ms, p95 %.2f ms (aim: p95 under 10 ms)",
                nanoseconds[EDITS / 2] / 1e6, nanoseconds[EDITS * 95 / 100] / 1e6);
    }

    private static long[] record(RecordingSession session, Path file, int edits) throws ProvenanceException {
        long[] nanoseconds = new long[edits];
        Optional<Content> before = Optional.empty();
        for (int i = 0; i < edits; i++) {
            Content after = Content.ofText(text(i));
            AiEdit edit = AiEdit.of(before, after, ModelUse.of("example", "model-1"))
                    .with(Exchange.of("Please change line " + i, "Done: " + i)).forPurpose("change");
            long start = System.nanoTime();
            session.recordAiEdit(file, edit);
            nanoseconds[i] = System.nanoTime() - start;
            before = Optional.of(after);
        }
        return nanoseconds;
    }

    /** Differs from the text before in one line, or two. */
    private static String text(int edit) {
        return IntStream.range(0, LINES).mapToObj(line -> line == edit % LINES ? "y = " + edit : "x = " + line)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
