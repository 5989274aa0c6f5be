package org.otowi.provenance.ui.internal.presenter;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Egress;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.log.LogEntry;

/** Says in plain words what an entry and its parts are. */
public final class EntryWords {

    private EntryWords() {}

    /** What was done, in a few words. */
    static String what(LogEntry entry) {
        if (entry.type().filter(EntryType.EXTERNAL::equals).isPresent() && entry.before().isEmpty()) {
            return Messages.what_first;
        }
        return entry.type().map(EntryWords::what)
                .orElseGet(() -> NLS.bind(Messages.what_unknown, Inert.of(entry.typeName())));
    }

    private static String what(EntryType type) {
        return switch (type) {
            case OPEN -> Messages.what_open;
            case AI -> Messages.what_ai;
            case HUMAN -> Messages.what_human;
            case FORMAT -> Messages.what_format;
            case EXTERNAL -> Messages.what_external;
            case MOVE -> Messages.what_move;
            case COPY -> Messages.what_copy;
            case DECLINE -> Messages.what_decline;
            case REVIEW -> Messages.what_review;
            case REASON -> Messages.what_reason;
            case DISCLOSE -> Messages.what_disclose;
            case ERASE -> Messages.what_erase;
            case CHECKPOINT -> Messages.what_checkpoint;
            case ANCHOR -> Messages.what_anchor;
            case GAP -> Messages.what_gap;
        };
    }

    /** A model and who serves it. */
    public static String model(ModelUse model) {
        return NLS.bind(Messages.model_provider, EntryRow.answering(model), model.provider());
    }

    /** Where a model ran, as far as the record says. */
    static String place(ModelUse model) {
        return model.host().map(host -> NLS.bind(Messages.model_host, host))
                .orElse(ModelUse.EMBEDDED.equals(model.provider()) ? Messages.model_embedded : Messages.model_noHost);
    }

    /** What the gate said to the request that an entry came of, what it warned of, and its receipt. */
    static String egress(Egress egress) {
        String said = switch (egress.verdict()) {
            case "allow" -> Messages.egress_allow;
            case "warn" -> egress.justified() ? Messages.egress_justified : Messages.egress_warn;
            default -> Inert.of(egress.verdict());
        };
        return Stream.of(Stream.of(said), egress.rules().stream().map(Inert::of),
                egress.receipt().stream().map(id -> NLS.bind(Messages.egress_receipt, Inert.of(id))))
                .flatMap(words -> words).collect(Collectors.joining("; "));
    }

    /** A changed place. */
    static String hunk(Hunk hunk) {
        if (hunk.oldCount() == 0) {
            return NLS.bind(Messages.hunk_added, lines(hunk.newStart(), hunk.newCount()));
        }
        if (hunk.newCount() == 0) {
            return NLS.bind(Messages.hunk_removed, lines(hunk.oldStart(), hunk.oldCount()));
        }
        return NLS.bind(Messages.hunk_replaced, lines(hunk.oldStart(), hunk.oldCount()),
                lines(hunk.newStart(), hunk.newCount()));
    }

    private static String lines(int start, int count) {
        return count == 1 ? NLS.bind(Messages.line_one, start)
                : NLS.bind(Messages.line_range, start, start + count - 1);
    }
}
