package org.otowi.provenance.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.otowi.provenance.Cancellation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.anchor.TimeStamp;
import org.otowi.provenance.log.EntryType;

/**
 * What of a log an authority outside is to stamp, or has stamped.
 *
 * @param checkpoints those of the log
 * @param newest the newest checkpoint behind which nothing but evidence follows: the one that is worth a time stamp
 * @param tokens the time stamps that the log holds, in base64
 */
public record StampedLog(List<StampedCheckpoint> checkpoints, Optional<StampedCheckpoint> newest, Set<String> tokens) {

    private static final Comparator<EntryFacts> BY_TIME =
            Comparator.comparing(EntryFacts::milliseconds).thenComparing(EntryFacts::id);

    public StampedLog {
        checkpoints = List.copyOf(checkpoints);
        tokens = Set.copyOf(tokens);
    }

    /** @throws ProvenanceException if there is no log or it cannot be read */
    public static StampedLog read(Path sidecar) throws ProvenanceException {
        try (Evidence evidence = SidecarReading.read(sidecar, false, new Findings(), Cancellation.NEVER)) {
            List<EntryFacts> checkpoints =
                    evidence.entries().stream().filter(entry -> entry.is(EntryType.CHECKPOINT)).toList();
            Set<String> tokens = new HashSet<>();
            evidence.entries().forEach(entry -> entry.anchor().ifPresent(claim -> tokens.add(claim.token())));
            return new StampedLog(checkpoints.stream().map(StampedLog::stamped).toList(),
                    checkpoints.stream().sorted(BY_TIME.reversed()).filter(each -> coversAll(evidence, each))
                            .map(StampedLog::stamped).findFirst(), tokens);
        } catch (IOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e);
        } catch (UncheckedIOException e) {
            throw ProvenanceException.unreadable("sidecar.unreadable", sidecar, e.getCause());
        }
    }

    /** The checkpoint of which a time stamp is, if it is one of this log's. */
    public Optional<StampedCheckpoint> of(TimeStamp stamp) {
        return checkpoints.stream().filter(each -> each.imprint().equals(stamp.imprint())).findFirst();
    }

    private static StampedCheckpoint stamped(EntryFacts entry) {
        return new StampedCheckpoint(entry.line(), entry.id(), entry.lineHash());
    }

    private static boolean coversAll(Evidence evidence, EntryFacts checkpoint) {
        Cover cover = new Cover(evidence);
        cover.add(checkpoint);
        return cover.isWhole();
    }
}
