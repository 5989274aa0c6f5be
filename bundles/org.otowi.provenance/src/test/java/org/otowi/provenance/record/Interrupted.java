package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.JournalFormat.Header;
import org.otowi.provenance.testing.ResearchFolder;

/**
 * A log and its journal as a session left them that never ended. Whatever is done to them can be done again and again.
 */
final class Interrupted {

    private final ResearchFolder research;
    private final List<Sha256> acknowledged = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final byte[] sidecar;
    private final byte[] journal;
    private final FileTime modified;

    /** After three entries that are on the disk, the given number of further ones, of a session that is not closed. */
    Interrupted(ResearchFolder research, int entries) throws Exception {
        this.research = research.withThreeEdits();
        lengths.add(research.bytes().length);
        RecordingSession session = research.session();
        for (int i = 0; i < entries; i++) {
            acknowledged.add(research.human(session, "edit " + i + "\n").id());
            lengths.add(research.bytes().length);
        }
        sidecar = research.bytes();
        journal = Files.readAllBytes(journal());
        modified = Files.getLastModifiedTime(research.sidecar());
    }

    /** The only journal there is. */
    Path journal() {
        return research.journals().journalOf(research.sidecar());
    }

    /** The lengths that the sidecar had between the entries, the first without any of the session. */
    List<Integer> lengths() {
        return lengths;
    }

    byte[] sidecar() {
        return sidecar.clone();
    }

    /** The sidecar's bytes up to a length. */
    byte[] cutTo(int length) {
        return Arrays.copyOf(sidecar, length);
    }

    /** The disk after a crash: this is the sidecar, as old as it was, and the machine has been started again. */
    void crash(byte[] left) throws IOException {
        crash(left, Duration.ZERO);
    }

    /** The same when one more write had reached the sidecar, so much later. */
    void crash(byte[] left, Duration later) throws IOException {
        change(left, later);
        Header header = JournalFormat.parse(journal).orElseThrow().header();
        Files.write(journal(), new Header(header.epoch(), new MachineStart(UUID.randomUUID()), header.base(),
                header.tail(), header.sidecar()).bytes(), StandardOpenOption.WRITE);
    }

    /** A medium that was taken out too early: this is the sidecar, as old as it was. */
    void lose(byte[] left) throws IOException {
        change(left, Duration.ZERO);
    }

    /** Somebody puts this in the sidecar's place, now. */
    void change(byte[] present) throws IOException {
        change(present, Duration.ofMillis(20));
    }

    private void change(byte[] present, Duration later) throws IOException {
        Files.write(journal(), journal);
        research.replace(present);
        Files.setLastModifiedTime(research.sidecar(), FileTime.from(modified.toInstant().plus(later)));
    }

    /** How many of the entries that were acknowledged are in the log after another session has recorded something. */
    long survivors() throws Exception {
        try (RecordingSession session = research.session()) {
            research.human(session, "afterwards\n");
        }
        Set<Sha256> present = research.log().entries().stream().map(LogEntry::id).collect(Collectors.toSet());
        return acknowledged.stream().filter(present::contains).count();
    }
}
