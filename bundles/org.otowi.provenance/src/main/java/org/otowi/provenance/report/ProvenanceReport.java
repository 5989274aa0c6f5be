package org.otowi.provenance.report;

import java.util.List;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.verify.Report;

/**
 * What is known about research files and how far it can be believed.
 *
 * @param making how the report was made
 * @param judged verdict, grade and findings of all
 * @param files one part for each log, and for each path that could not be looked into
 */
public record ProvenanceReport(Making making, Report judged, List<FilePart> files) {

    public ProvenanceReport {
        files = List.copyOf(files);
    }

    /** The files whose logs can be believed; of the others nothing is summed up. */
    public List<FilePart> credibleFiles() {
        return files.stream().filter(FilePart::isCredible).toList();
    }

    /** Where the lines of all credible files come from. */
    public Shares shares() {
        return credibleFiles().stream().map(FilePart::shares).reduce(Shares.NONE, Shares::plus);
    }
}
