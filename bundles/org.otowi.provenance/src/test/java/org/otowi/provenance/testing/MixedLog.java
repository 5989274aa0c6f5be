package org.otowi.provenance.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.otowi.provenance.Commitment;
import org.otowi.provenance.Content;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.Review;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.merge.LogMerge;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.RecordingSession;

/**
 * A log with something of everything: sessions of two clones that are merged, edits of each kind, reviews, refusals,
 * disclosed texts, and checkpoints, of which some are signed where OpenSSH is installed.
 */
public final class MixedLog {

    private static final int SIGNATURES = 2;

    private final Random random = new Random(1);
    private final ResearchFolder research;
    private final ResearchFolder clone;
    private final Optional<OpenSsh> ssh;
    private Optional<Path> key = Optional.empty();
    private int edits;
    private int signed;

    private MixedLog(Path folder) throws Exception {
        research = new ResearchFolder(Files.createDirectories(folder.resolve("research")));
        clone = new ResearchFolder(Files.createDirectories(folder.resolve("clone")));
        ssh = OpenSsh.isInstalled() ? Optional.of(new OpenSsh(folder)) : Optional.empty();
        if (ssh.isPresent()) {
            key = Optional.of(ssh.get().newKey("ed25519"));
        }
    }

    /** Makes a log of so many entries and answers its folder. */
    public static ResearchFolder write(Path folder, int entries) throws Exception {
        MixedLog log = new MixedLog(folder);
        while (log.lines() < entries) {
            log.round();
        }
        log.research.edit(lines -> lines.subList(entries, lines.size()).clear());
        return log.research;
    }

    private int lines() throws Exception {
        return Files.exists(research.sidecar()) ? research.lines().size() : 0;
    }

    private void round() throws Exception {
        int begin = lines();
        record(research);
        if (random.nextBoolean()) {
            checkpoint(begin);
        }
        if (random.nextInt(3) == 0) {
            Files.copy(research.file(), clone.file(), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(research.sidecar(), clone.sidecar(), StandardCopyOption.REPLACE_EXISTING);
            record(clone);
            record(research);
            LogMerge.join(research.sidecar(), clone.sidecar());
            record(research);
        }
    }

    /** One session. */
    private void record(ResearchFolder place) throws Exception {
        try (RecordingSession session = place.session()) {
            LogEntry edit = place.ai(session, text());
            for (int i = 3 + random.nextInt(10); i > 0; i--) {
                entry(place, session, edit);
            }
        }
    }

    private void entry(ResearchFolder place, RecordingSession session, LogEntry edit) throws Exception {
        Optional<Content> before = place.content();
        switch (random.nextInt(8)) {
            case 0, 1 -> place.ai(session, text());
            case 2 -> session.recordFormat(place.file(), before, Content.ofText(text()));
            case 3 -> session.recordExternal(place.file(), Content.ofText(text()));
            case 4 -> session.recordReview(place.file(), FileReview.of(before.orElseThrow(), Review.Checked.READ));
            case 5 -> session.recordDecline(place.file(),
                    new Declined(ResearchFolder.MODEL, Exchange.of("Rather so?", "Yes."), Optional.of("test")));
            case 6 -> disclose(place, session, edit.commitments(Commitment.Kind.PROMPT).get(0), edit);
            default -> place.human(session, text());
        }
    }

    private static void disclose(ResearchFolder place, RecordingSession session, Sha256 prompt, LogEntry edit)
            throws Exception {
        session.recordDisclosure(place.file(), edit.id(), place.store().commitment(prompt).orElseThrow());
    }

    private void checkpoint(int begin) throws Exception {
        List<String> stream = research.lines().subList(begin, lines());
        CheckpointBody body = Forgery.checkpoint(stream);
        Optional<String> signature = key.isPresent() && signed++ < SIGNATURES
                ? Optional.of(ssh.orElseThrow().sign(key.get(), "aiprov-checkpoint@v1", body.text())) : Optional.empty();
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint", entry -> {
            entry.put("body", body.text());
            signature.ifPresent(text -> entry.put("signature", text));
        })));
    }

    private String text() {
        edits++;
        return "first\nedit " + edits + "\n" + "line\n".repeat(random.nextInt(4));
    }
}
