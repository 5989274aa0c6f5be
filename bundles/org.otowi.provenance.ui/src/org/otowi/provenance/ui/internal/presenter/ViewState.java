package org.otowi.provenance.ui.internal.presenter;

import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Sidecar;

/**
 * Everything that the view shows at one moment.
 *
 * @param banner the verdict, or why there is none
 * @param record the record that was read
 */
public record ViewState(Banner banner, Optional<ShownRecord> record) {

    /** Only a banner. */
    static ViewState of(Mark mark, String title, String text) {
        return new ViewState(new Banner(mark, title, text, ""), Optional.empty());
    }

    /**
     * A record that was read.
     *
     * @param sidecar where it lies
     * @param rows its entries, oldest first
     * @param overview what to show while no entry is selected
     */
    public record ShownRecord(Sidecar sidecar, List<EntryRow> rows, Details overview) {

        public ShownRecord {
            rows = List.copyOf(rows);
        }
    }
}
