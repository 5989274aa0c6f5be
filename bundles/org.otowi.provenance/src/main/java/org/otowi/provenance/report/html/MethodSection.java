package org.otowi.provenance.report.html;

import java.util.ArrayList;
import java.util.List;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.verify.VerifyOptions;

/** How somebody else can check what the page says, and what its words mean. */
final class MethodSection {

    private MethodSection() {}

    static void write(HtmlWriter html, ProvenanceReport report) {
        Contents.section(html, Contents.METHOD, () -> {
            html.leaf("p", ReportTexts.get("method.intro"));
            html.block("ol", () -> {
                html.leaf("li", ReportTexts.get("method.hash"));
                html.leaf("li", ReportTexts.get("method.verify"));
                html.leaf("li", ReportTexts.get("method.again", "--date " + Numbers.iso(report.making().time())));
            });
            html.block("p", () -> html.foreign(ReportTexts.get("method.options", options(report.making().options()))));
            html.leaf("h3", ReportTexts.get("method.terms"));
            html.block("dl.facts", () -> {
                for (LineClass each : LineClass.values()) {
                    html.in("dt", () -> {
                        html.leaf("span.swatch." + each.label(), "", "aria-hidden", "true");
                        html.text(ReportTexts.get("class." + each.label()));
                    });
                    html.block("dd", () -> html.text(ReportTexts.get("class." + each.label() + ".means")));
                }
            });
        });
    }

    private static String options(VerifyOptions options) {
        List<String> said = new ArrayList<>();
        options.allowedSigners().ifPresent(file -> said.add(ReportTexts.get("method.options.signers", file.getFileName())));
        options.revokedKeys().ifPresent(file -> said.add(ReportTexts.get("method.options.revoked", file.getFileName())));
        options.authorities().ifPresent(file -> said.add(ReportTexts.get("method.options.authorities", file.getFileName())));
        if (options.signaturesRequired()) {
            said.add(ReportTexts.get("method.options.signatures"));
        }
        if (options.strict()) {
            said.add(ReportTexts.get("method.options.strict"));
        }
        return said.isEmpty() ? ReportTexts.get("method.options.none") : String.join("; ", said);
    }
}
