package org.otowi.provenance.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.otowi.provenance.Content;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.LineOrigin;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.report.TextPart.Reason;

/**
 * Reads the texts of research files and attributes their lines, from the log alone, so that whoever has log and file gets
 * the same report. A file that is no regular one is not read: a link could lead to what nobody meant to show.
 */
final class TextReader {

    private final LineBudget budget = new LineBudget();

    /**
     * What was read of a file.
     *
     * @param content hash of its bytes, if they were read
     * @param shares where its lines come from
     * @param text the lines
     */
    record Reading(Optional<Sha256> content, Shares shares, TextPart text) {

        private static Reading none(Optional<Sha256> content, Reason reason) {
            return new Reading(content, Shares.NONE, new TextPart.NotShown(reason));
        }
    }

    /** Reads the file of a log. */
    Reading read(LogReading log, boolean credible) {
        Path file = log.log().sidecar().file();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Reading.none(Optional.empty(),
                    Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Reason.NOT_REGULAR : Reason.MISSING);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TextPart.MAX_BYTES + 1);
            return bytes.length > TextPart.MAX_BYTES ? Reading.none(Optional.empty(), Reason.TOO_LARGE)
                    : read(log, Content.of(bytes, log.log().charset()), credible);
        } catch (IOException e) {
            return Reading.none(Optional.empty(), Reason.UNREADABLE);
        }
    }

    private Reading read(LogReading log, Content content, boolean credible) {
        Optional<Sha256> hash = Optional.of(content.sha256());
        Optional<List<String>> lines = content.lines();
        if (!credible || lines.isEmpty()) {
            return Reading.none(hash, credible ? Reason.NO_TEXT : Reason.NOT_CREDIBLE);
        }
        Attribution attribution = Attribution.of(log.log(), content, Optional.empty());
        Shares shares = attribution.shares();
        int granted = budget.take(lines.get().size(), shares.hasAi());
        if (granted == 0 && !lines.get().isEmpty()) {
            return new Reading(hash, shares, new TextPart.NotShown(Reason.NO_SPACE));
        }
        List<TextPart.Run> runs = new ArrayList<>();
        for (LineSpan span : attribution.spans()) {
            int first = span.lines().first();
            if (first <= granted) {
                runs.add(run(log, span, lines.get().subList(first - 1, Math.min(span.lines().last(), granted))));
            }
        }
        return new Reading(hash, shares, new TextPart.Shown(runs, lines.get().size() - granted));
    }

    private static TextPart.Run run(LogReading log, LineSpan span, List<String> lines) {
        LineOrigin origin = span.origin();
        List<Integer> reviews = span.reviews().stream().flatMap(review -> log.number(review.id()).stream().boxed()).toList();
        return new TextPart.Run(origin.lineClass(), number(log, origin.entry()), number(log, origin.ai()), reviews,
                span.lines().first(), lines);
    }

    private static OptionalInt number(LogReading log, Optional<LogEntry> entry) {
        return entry.map(each -> log.number(each.id())).orElseGet(OptionalInt::empty);
    }
}
