package org.otowi.provenance.ui.internal.presenter;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Severity;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.workspace.Inspection;

/** Says in plain words what an inspection found, for a reader who knows nothing of the format. */
final class InspectionWords {

    private InspectionWords() {}

    /** There is no file to look at. */
    static ViewState noFile() {
        return ViewState.of(Mark.NONE, Messages.noFile_title, Messages.noFile_text);
    }

    /** What was found. */
    static ViewState of(Inspection inspection) {
        String name = Inert.of(inspection.sidecar().fileName());
        if (inspection instanceof Inspection.Inspected inspected) {
            return record(inspected);
        }
        if (inspection instanceof Inspection.Unreadable unreadable) {
            return ViewState.of(Mark.ATTENTION, NLS.bind(Messages.unreadable_title, name), unreadable.message());
        }
        if (inspection instanceof Inspection.NotJudged notJudged) {
            return ViewState.of(Mark.ATTENTION, NLS.bind(Messages.notJudged_title, name),
                    NLS.bind(Messages.notJudged_text, notJudged.message()));
        }
        return ViewState.of(Mark.NONE, NLS.bind(Messages.noLog_title, name), Messages.noLog_text);
    }

    private static ViewState record(Inspection.Inspected inspected) {
        FileReport report = inspected.report();
        List<EntryRow> rows = EntryRows.of(inspected.log(), report.findings());
        Banner banner = new Banner(mark(report.verdict()), title(report.verdict()), text(inspected, rows),
                report.sentence());
        Details overview = Overview.of(inspected, rows);
        return new ViewState(banner, Optional.of(new ViewState.ShownRecord(inspected.sidecar(), rows, overview)));
    }

    private static Mark mark(Verdict verdict) {
        return switch (verdict) {
            case VALID, VALID_UNANCHORED -> Mark.INTACT;
            case NO_ANSWER, INCOMPLETE, UNTRUSTED_KEY -> Mark.ATTENTION;
            case TAMPERED -> Mark.BROKEN;
        };
    }

    private static String title(Verdict verdict) {
        return switch (verdict) {
            case VALID -> Messages.verdict_valid;
            case VALID_UNANCHORED -> Messages.verdict_unanchored;
            case NO_ANSWER -> Messages.verdict_noAnswer;
            case INCOMPLETE -> Messages.verdict_incomplete;
            case UNTRUSTED_KEY -> Messages.verdict_untrustedKey;
            case TAMPERED -> Messages.verdict_tampered;
        };
    }

    private static String text(Inspection.Inspected inspected, List<EntryRow> rows) {
        long byModel = rows.stream().filter(row -> row.entry().type().filter(EntryType.AI::equals).isPresent()).count();
        String name = Inert.of(inspected.sidecar().fileName());
        String counts = MessageFormat.format(Messages.banner_counts, name, rows.size(), byModel);
        String defect = inspected.report().findings().stream()
                .filter(each -> each.severity() == Severity.DEFECT).findFirst()
                .map(each -> "\n" + NLS.bind(Messages.banner_defect, Inert.of(each.sentence()))).orElse("");
        return counts + defect;
    }
}
