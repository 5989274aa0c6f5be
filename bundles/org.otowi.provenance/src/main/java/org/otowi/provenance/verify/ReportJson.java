package org.otowi.provenance.verify;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The machine-readable form of a report, as docs/provenance-format.md describes it. */
final class ReportJson {

    private ReportJson() {}

    static String of(Report report) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("verdict", report.verdict().label());
        json.put("grade", report.grade().label());
        ArrayNode files = json.putArray("files");
        report.files().forEach(file -> add(files.addObject(), file));
        return json.toString();
    }

    private static void add(ObjectNode json, FileReport file) {
        json.put("file", file.sidecar().toString());
        json.put("verdict", file.verdict().label());
        json.put("grade", file.grade().label());
        json.put("entries", file.entries());
        ArrayNode signers = json.putArray("signers");
        file.signatories().forEach(each -> each.principals().ifPresent(principals -> signers.addObject()
                .put("principals", principals).put("fingerprint", each.key().fingerprint())));
        ArrayNode findings = json.putArray("findings");
        file.findings().forEach(finding -> add(findings.addObject(), finding));
    }

    private static void add(ObjectNode json, Finding finding) {
        json.put("kind", finding.kind().label());
        json.put("severity", finding.severity().label());
        finding.line().ifPresent(line -> json.put("line", line));
        finding.seq().ifPresent(seq -> json.put("seq", seq));
        finding.expected().ifPresent(expected -> json.put("expected", expected));
        finding.found().ifPresent(found -> json.put("found", found));
    }
}
