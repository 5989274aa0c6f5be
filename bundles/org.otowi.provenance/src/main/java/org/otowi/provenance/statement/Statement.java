package org.otowi.provenance.statement;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Disclosure;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.Tool;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.Shares;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.statement.Facts.Reviewed;
import org.otowi.provenance.verify.Report;

/**
 * The statement of AI use for a journal, in Markdown. It says what the logs say and leaves a gap, in brackets, where
 * only the authors can speak: what they checked without recording it, and that they answer for the work.
 */
public final class Statement {

    private final StringBuilder text = new StringBuilder();
    private final Facts facts;

    private Statement(Facts facts) {
        this.facts = facts;
    }

    /** The statement for the given files, of which at least one has a log. */
    public static String of(List<StatementFile> files, Report report, StatementStyle style) {
        Statement statement = new Statement(Facts.of(files.stream().map(StatementFile::recorded).toList()));
        statement.paragraph("# " + style.title());
        statement.paragraph("> " + style.rule());
        if (statement.facts.models().isEmpty()) {
            statement.say("none");
        } else {
            statement.use();
            statement.shares(files);
            statement.direction();
        }
        statement.verification();
        statement.say("responsibility");
        statement.say("evidence", report.verdict().label(), report.grade().label(), report.sentence());
        statement.disclosed();
        return statement.text.toString();
    }

    private void use() {
        String models = facts.models().stream().map(Statement::model).collect(Collectors.joining("; "));
        String tools = facts.tools().stream().map(Statement::tool).collect(Collectors.joining(", "));
        say("use", models, tools);
        if (!facts.purposes().isEmpty()) {
            say("purpose", facts.purposes().stream().map(Markdown::inline).collect(Collectors.joining("; ")));
        }
    }

    private static String model(ModelShare share) {
        String name = Markdown.inline(share.model().returned().orElse(share.model().requested()));
        String version = share.model().version().map(Markdown::inline)
                .orElseGet(() -> Messages.get("statement.version.unknown"));
        return Messages.get("statement.model", name, version, Markdown.inline(share.model().provider()),
                share.edits(), date(share.first()), date(share.last()));
    }

    private static String tool(Tool tool) {
        return Markdown.inline(tool.name() + " " + tool.version());
    }

    private void shares(List<StatementFile> files) {
        heading("shares");
        row(List.of(Messages.get("statement.column.file"), Messages.get("statement.column.lines"),
                Messages.get("statement.column.ai"), Messages.get("statement.column.ai-edited"),
                Messages.get("statement.column.human"), Messages.get("statement.column.external"),
                Messages.get("statement.column.unknown"), Messages.get("statement.column.sections")));
        text.append("|---|---|---|---|---|---|---|---|\n");
        for (StatementFile file : files) {
            Optional<Shares> shares = file.recorded().attribution().map(Attribution::shares);
            if (shares.isPresent()) {
                row(List.of(Markdown.inline(file.recorded().path()), String.valueOf(shares.get().total()),
                        share(shares.get(), LineClass.AI), share(shares.get(), LineClass.AI_EDITED),
                        share(shares.get(), LineClass.HUMAN), share(shares.get(), LineClass.EXTERNAL),
                        share(shares.get(), LineClass.UNKNOWN),
                        file.sections().stream().map(Markdown::inline).collect(Collectors.joining("; "))));
            }
        }
        text.append('\n');
    }

    private static String share(Shares shares, LineClass lineClass) {
        int lines = shares.of(lineClass);
        return lines == 0 ? "0" : Messages.get("statement.share", lines, Math.round(100.0 * lines / shares.total()));
    }

    private void direction() {
        heading("direction");
        say("directed", facts.accepted(), facts.declined(), facts.prompts(), facts.disclosures().size());
    }

    private void verification() {
        heading("verification");
        if (facts.reviews().isEmpty()) {
            say("unreviewed");
        }
        for (Reviewed reviewed : facts.reviews()) {
            text.append("- ").append(review(reviewed)).append('\n');
        }
        text.append(facts.reviews().isEmpty() ? "" : "\n");
    }

    private static String review(Reviewed reviewed) {
        String who = reviewed.reviewer().map(Actor::name).map(Markdown::inline)
                .orElseGet(() -> Messages.get("statement.somebody"));
        String lines = reviewed.review().lines().stream().map(LineRange::toString).collect(Collectors.joining(", "));
        String what = lines.isEmpty() ? Messages.get("statement.review.whole")
                : Messages.get("statement.review.lines", lines);
        String note = reviewed.review().note().map(words -> " (" + Markdown.inline(words) + ")").orElse("");
        return Messages.get("statement.review." + reviewed.review().checked().label(), who,
                Markdown.inline(reviewed.file()), what, date(reviewed.entry().time())) + note;
    }

    private void disclosed() {
        if (facts.disclosures().isEmpty()) {
            return;
        }
        heading("appendix");
        for (Disclosure disclosure : facts.disclosures()) {
            say("disclosed." + disclosure.text().kind().label(), disclosure.entry().base64Url().substring(0, 8));
            paragraph(Markdown.verbatim(disclosure.text().text()));
        }
    }

    private void heading(String key) {
        paragraph("## " + Messages.get("statement.heading." + key));
    }

    private void say(String key, Object... arguments) {
        paragraph(Messages.get("statement." + key, arguments));
    }

    private void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String date(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }
}
