package org.otowi.provenance.ui.internal.presenter;

import java.util.List;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.Severity;

/** What the verifier noticed, as lines of details. */
final class FindingLines {

    private FindingLines() {}

    static void add(Details.Builder details, List<Finding> findings) {
        for (Finding finding : findings) {
            details.add(look(finding.severity()), label(finding.severity()), finding.sentence());
        }
    }

    private static Details.Look look(Severity severity) {
        return switch (severity) {
            case INFO -> Details.Look.FIELD;
            case WARNING -> Details.Look.WARNING;
            case DEFECT -> Details.Look.DEFECT;
        };
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case INFO -> Messages.finding_info;
            case WARNING -> Messages.finding_warning;
            case DEFECT -> Messages.finding_defect;
        };
    }
}
