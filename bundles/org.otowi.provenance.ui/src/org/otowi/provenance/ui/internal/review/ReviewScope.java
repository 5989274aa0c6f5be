package org.otowi.provenance.ui.internal.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Content;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.LineOrigin;
import org.otowi.provenance.attribution.LineSpan;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;

/** Which lines a person has checked. */
public sealed interface ReviewScope {

    /** In words, for a choice. */
    String label();

    /**
     * The lines in what the file holds now; none stand for the whole file.
     *
     * @throws ProvenanceException if there are no such lines any more
     */
    List<LineRange> lines(Content present) throws ProvenanceException;

    /** The whole file. */
    record WholeFile() implements ReviewScope {

        @Override
        public String label() {
            return Messages.scope_whole;
        }

        @Override
        public List<LineRange> lines(Content present) {
            return List.of();
        }
    }

    /** The lines that are selected in the editor. */
    record SelectedLines(LineRange range) implements ReviewScope {

        @Override
        public String label() {
            return range.count() == 1 ? NLS.bind(Messages.scope_line, range)
                    : NLS.bind(Messages.scope_lines, range.first(), range.last());
        }

        @Override
        public List<LineRange> lines(Content present) throws ProvenanceException {
            if (present.lines().filter(all -> range.last() <= all.size()).isEmpty()) {
                throw new ProvenanceException(Reason.FAILED, Messages.scope_linesGone);
            }
            return List.of(range);
        }
    }

    /** The lines that an entry wrote or changed, as far as they are still there. */
    record EntryLines(Sidecar sidecar, Sha256 entry) implements ReviewScope {

        @Override
        public String label() {
            return Messages.scope_entry;
        }

        @Override
        public List<LineRange> lines(Content present) throws ProvenanceException {
            ProvenanceLog log = ProvenanceLog.read(sidecar.path());
            List<LineRange> lines = Attribution.of(log, present, Optional.empty()).spans().stream()
                    .filter(span -> isOfEntry(span.origin())).map(LineSpan::lines).toList();
            if (lines.isEmpty()) {
                throw new ProvenanceException(Reason.FAILED, Messages.scope_entryGone);
            }
            return lines;
        }

        private boolean isOfEntry(LineOrigin origin) {
            return origin.entry().map(LogEntry::id).filter(entry::equals).isPresent()
                    || origin.ai().map(LogEntry::id).filter(entry::equals).isPresent();
        }
    }
}
