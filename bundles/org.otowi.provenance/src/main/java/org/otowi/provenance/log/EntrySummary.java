package org.otowi.provenance.log;

import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Review;
import org.otowi.provenance.messages.Messages;

/** Says what an entry records, in one line for people. */
final class EntrySummary {

    private EntrySummary() {}

    static String of(LogEntry entry) {
        Optional<EntryType> type = entry.type();
        if (type.isEmpty()) {
            return Messages.get("summary.unknown", entry.typeName());
        }
        return switch (type.get()) {
            case OPEN -> Messages.get("summary.open", named(entry.actorName()), named(entry.fileName()));
            case AI -> Messages.get("summary.ai", named(entry.model().map(EntrySummary::model)), size(entry));
            case HUMAN, FORMAT, EXTERNAL -> Messages.get("summary." + entry.typeName(), change(entry));
            case MOVE, COPY -> Messages.get("summary." + entry.typeName(), named(place(entry, "from")),
                    named(place(entry, "to")));
            case REVIEW -> entry.review().map(EntrySummary::review)
                    .orElseGet(() -> Messages.get("summary.review.unknown"));
            case DECLINE -> Messages.get("summary.decline", named(entry.model().map(EntrySummary::model)));
            case DISCLOSE -> entry.disclosure().map(EntrySummary::disclosure)
                    .orElseGet(() -> Messages.get("summary.disclose"));
            case ERASE -> Messages.get("summary.erase", entry.erased().size(), named(entry.text("policy")));
            default -> Messages.get("summary." + entry.typeName());
        };
    }

    private static String named(Optional<String> name) {
        return name.orElseGet(() -> Messages.get("summary.unnamed"));
    }

    private static String model(ModelUse model) {
        return Messages.get("summary.model", model.returned().orElse(model.requested()), model.provider());
    }

    /** Folders are said only where they changed; the name's form does not tell whether the other one is in a folder. */
    private static Optional<String> place(LogEntry entry, String end) {
        Optional<String> folder = entry.text(end + "_folder").filter(text -> !text.equals("."));
        return entry.text(end).map(name -> folder.map(text -> text + "/" + name).orElse(name));
    }

    private static String review(Review review) {
        String lines = review.lines().stream().map(LineRange::toString).collect(Collectors.joining(", "));
        return Messages.get("summary.review." + review.checked().label(),
                lines.isEmpty() ? Messages.get("summary.review.whole") : Messages.get("summary.review.lines", lines));
    }

    private static String disclosure(Disclosure disclosure) {
        return Messages.get("summary.disclose." + disclosure.text().kind().label());
    }

    private static String change(LogEntry entry) {
        return entry.removesContent() ? Messages.get("summary.removed") : size(entry);
    }

    private static String size(LogEntry entry) {
        if (entry.hunks().isEmpty() && entry.allHunks().isEmpty()) {
            return Messages.get("summary.size.unknown");
        }
        int added = entry.hunks().stream().mapToInt(Hunk::newCount).sum();
        int removed = entry.hunks().stream().mapToInt(Hunk::oldCount).sum();
        return Messages.get("summary.size", added, removed);
    }
}
