package org.otowi.provenance.log;

import java.util.Optional;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ModelUse;
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
            case HUMAN, FORMAT, EXTERNAL -> Messages.get("summary." + entry.typeName(), size(entry));
            default -> Messages.get("summary." + entry.typeName());
        };
    }

    private static String named(Optional<String> name) {
        return name.orElseGet(() -> Messages.get("summary.unnamed"));
    }

    private static String model(ModelUse model) {
        return Messages.get("summary.model", model.returned().orElse(model.requested()), model.provider());
    }

    private static String size(LogEntry entry) {
        if (entry.hunks().isEmpty()) {
            return Messages.get("summary.size.unknown");
        }
        int added = entry.hunks().stream().mapToInt(Hunk::newCount).sum();
        int removed = entry.hunks().stream().mapToInt(Hunk::oldCount).sum();
        return Messages.get("summary.size", added, removed);
    }
}
