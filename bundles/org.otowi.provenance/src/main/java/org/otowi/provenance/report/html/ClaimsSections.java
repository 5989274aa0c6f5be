package org.otowi.provenance.report.html;

import java.util.List;
import java.util.stream.Collectors;
import org.otowi.provenance.Actor;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.report.Claims;
import org.otowi.provenance.report.ModelUsed;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.report.ReviewMade;
import org.otowi.provenance.report.SourceCited;

/** Models, reviews and sources, as credible entries name them. */
final class ClaimsSections {

    /** Places at which a source is cited that are linked to. */
    private static final int MAX_CITATIONS = 8;

    /** Rows of one table. */
    private static final int MAX_ROWS = 500;

    private final HtmlWriter html;
    private final Claims claims;

    private ClaimsSections(HtmlWriter html, Claims claims) {
        this.html = html;
        this.claims = claims;
    }

    static void write(HtmlWriter html, ProvenanceReport report) {
        ClaimsSections sections = new ClaimsSections(html, Claims.of(report));
        sections.section(Contents.MODELS, sections.claims.models(),
                List.of("provider", "requested", "returned", "version", "host", "edits#", "files#", "when"), sections::model);
        sections.section(Contents.REVIEWS, sections.claims.reviews(),
                List.of("who", "when", "file", "lines", "checked", "content", "note"), sections::review);
        sections.section(Contents.SOURCES, sections.claims.sources(), List.of("name", "places", "hash", "by"),
                sections::source);
    }

    /** Writes one row of a table. */
    private interface Row<T> {
        void write(Table table, T item);
    }

    private <T> void section(String id, List<T> items, List<String> columns, Row<T> row) {
        Contents.section(html, id, () -> {
            if (items.isEmpty()) {
                html.leaf("p", ReportTexts.get(id + ".none"));
                return;
            }
            Table table = new Table(html, id);
            table.write(columns, () -> items.stream().limit(MAX_ROWS).forEach(item -> table.row(() -> row.write(table, item))));
            if (items.size() > MAX_ROWS) {
                html.leaf("p.note", ReportTexts.get("rows.more", items.size() - MAX_ROWS));
            }
        });
    }

    private void model(Table table, ModelUsed model) {
        String unsaid = ReportTexts.get("models.unsaid");
        table.foreign(model.key().provider());
        table.foreign(model.key().requested());
        table.foreign(model.key().returned().orElse(unsaid));
        table.foreign(model.key().version().orElse(unsaid));
        table.foreign(model.key().host().orElseGet(() -> unnamedHost(model.key().provider())));
        table.number(model.entries());
        table.number(model.files());
        html.in("td", () -> {
            Times.writeDay(html, model.first());
            html.text(" \u2013 ");
            Times.writeDay(html, model.last());
        });
    }

    private void review(Table table, ReviewMade review) {
        table.foreign(review.entry().actor().map(Actor::name).orElse(ReportTexts.get("entry.unnamed")));
        html.in("td", () -> html.in("a", List.of("href", "#" + Ids.entry(review.file(), review.entry())),
                () -> Times.write(html, review.entry().entry().time())));
        table.foreign(review.file().name());
        table.text(review.review().lines().isEmpty() ? ReportTexts.get("reviews.lines.all")
                : review.review().lines().stream().map(LineRange::toString).collect(Collectors.joining(", ")));
        table.text(ReportTexts.get("reviews.checked." + review.review().checked().label()));
        table.text(ReportTexts.get(review.isOfPresentContent() ? "reviews.content.present" : "reviews.content.earlier"));
        table.foreign(review.review().note().orElse(""));
    }

    private void source(Table table, SourceCited source) {
        table.foreign(source.name());
        table.foreign(String.join(", ", source.places()));
        html.in("td", () -> html.leaf("code.hash", source.sha256().hex()));
        html.in("td", () -> {
            source.citations().stream().limit(MAX_CITATIONS).forEach(this::citation);
            if (source.citations().size() > MAX_CITATIONS) {
                html.text(ReportTexts.get("sources.more", source.citations().size() - MAX_CITATIONS));
            }
        });
    }

    private void citation(SourceCited.Citation citation) {
        html.in("a", List.of("href", "#" + Ids.entry(citation.file(), citation.entry())), () -> {
            html.foreign(citation.file().name());
            html.text(", " + ReportTexts.get("entry.number", citation.entry().number()));
        });
        html.empty("br");
    }

    /** Only what runs inside Otowi is known to have contacted nobody. */
    private static String unnamedHost(String provider) {
        return ReportTexts.get(provider.equals(ModelUse.EMBEDDED) ? "models.host.here" : "models.unsaid");
    }
}
