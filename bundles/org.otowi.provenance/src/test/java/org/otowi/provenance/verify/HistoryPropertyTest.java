package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.testing.ResearchFolder;

/** Whatever writers and a version control system do by their rules, no log becomes tampered or incomplete. */
class HistoryPropertyTest {

    private enum Step { AI, HUMAN, OUTSIDE, OTHER_WRITER, BRANCH, SWITCH, MERGE, SHUFFLE, DUPLICATE, RESTART }

    @Property(tries = 60)
    void honestHistoriesHaveNoDefect(@ForAll("steps") List<Step> steps, @ForAll Random random) throws Exception {
        Path folder = Files.createTempDirectory("history");
        try {
            History history = new History(new ResearchFolder(folder), random);
            for (Step step : steps) {
                history.apply(step);
                assertEquals(Verdict.VALID_UNANCHORED, history.research.verify().verdict(), step::name);
            }
            history.close();
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(15);
    }

    /** A working copy with branches, as far as a log and its file can tell. */
    private static final class History {

        private final ResearchFolder research;
        private final Random random;
        private final List<Snapshot> branches = new ArrayList<>();
        private RecordingSession session;
        private final RecordingSession other;
        private int edits;

        private record Snapshot(byte[] log, byte[] file) {}

        History(ResearchFolder research, Random random) throws Exception {
            this.research = research;
            this.random = random;
            this.session = research.session();
            this.other = research.session();
            research.human(session, "start\n");
            branches.add(snapshot());
        }

        void apply(Step step) throws Exception {
            switch (step) {
                case AI -> research.ai(session, text());
                case HUMAN -> research.human(session, text());
                case OUTSIDE -> Files.writeString(research.file(), text());
                case OTHER_WRITER -> research.human(other, text());
                case BRANCH -> branches.add(snapshot());
                case SWITCH -> checkOut(branches.set(random.nextInt(branches.size()), snapshot()));
                case MERGE -> merge(branches.get(random.nextInt(branches.size())));
                case SHUFFLE -> research.edit(lines -> Collections.shuffle(lines, random));
                case DUPLICATE -> research.edit(lines -> lines.add(lines.get(random.nextInt(lines.size()))));
                case RESTART -> session = research.session();
                default -> throw new IllegalStateException(step.name());
            }
        }

        void close() {
            session.close();
            other.close();
        }

        private String text() {
            edits++;
            return "edit " + edits + "\n" + "line\n".repeat(random.nextInt(5));
        }

        private Snapshot snapshot() throws IOException {
            return new Snapshot(research.bytes(), Files.readAllBytes(research.file()));
        }

        private void checkOut(Snapshot snapshot) throws IOException {
            research.replace(snapshot.log);
            Files.write(research.file(), snapshot.file);
        }

        private void merge(Snapshot theirs) throws IOException {
            List<String> ours = research.lines();
            research.replace(theirs.log);
            Set<String> union = new LinkedHashSet<>(ours);
            union.addAll(research.lines());
            research.edit(lines -> {
                lines.clear();
                lines.addAll(union);
            });
        }
    }
}
