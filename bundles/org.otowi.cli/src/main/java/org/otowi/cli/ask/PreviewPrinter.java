package org.otowi.cli.ask;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.otowi.cli.connection.TerminalText;
import org.otowi.cli.messages.Messages;
import org.otowi.models.egress.Decision;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Inspectable;
import org.otowi.models.egress.Outgoing;
import org.otowi.models.egress.Verdict;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Styles;

/** Shows what would be sent, to the byte, and what the gate says to it. */
final class PreviewPrinter {

    private final Environment environment;

    PreviewPrinter(Environment environment) {
        this.environment = environment;
    }

    void text(EgressPreview preview, List<String> warnings) {
        Outgoing outgoing = preview.outgoing();
        line("preview.destination", outgoing.method() + " " + outgoing.uri());
        line("preview.model", outgoing.model().orElse("-") + " (" + outgoing.provider() + ")");
        new TreeMap<>(outgoing.headers()).forEach((name, value) -> line("preview.header", name + ": " + value));
        line("preview.key", preview.keyHeader().isEmpty() ? Messages.get("preview.noKey")
                : Messages.get("preview.keyHidden", preview.keyHeader()));
        outgoing.sources().forEach(source -> line("preview.file", Messages.get(
                source.text().isPresent() ? "preview.fileWithText" : "preview.fileWithoutText", source.name(),
                source.size())));
        line("preview.size", Messages.get("preview.bytes", outgoing.body().length, tokens(preview)));
        line("preview.sha256", Sha256.of(outgoing.body()).hex());
        line("preview.gate", verdict(preview.decision()));
        preview.decision().findings()
                .forEach(finding -> environment.out().println("  - " + Styles.printable(finding.message())));
        warnings.forEach(warning -> line("preview.note", warning));
        body(outgoing.body());
    }

    private static String verdict(Decision decision) {
        return Messages.get(decision.verdict() == Verdict.WARN && decision.sends() ? "preview.verdict.justified"
                : "preview.verdict." + decision.verdict().id());
    }

    private static String tokens(EgressPreview preview) {
        return preview.contextTokens().isPresent()
                ? Messages.get("preview.tokensOf", preview.tokens(), preview.contextTokens().getAsLong())
                : Messages.get("preview.tokens", preview.tokens());
    }

    private void line(String label, String value) {
        environment.out().println(Messages.get(label) + Styles.printable(value));
    }

    /** The bytes as they are, but for characters that steer a terminal, which JSON can write as escapes just as well. */
    private void body(byte[] bytes) {
        PrintStream out = environment.out();
        out.println();
        TerminalText text = new TerminalText();
        out.println(text.add(new String(bytes, StandardCharsets.UTF_8)) + text.end());
        out.flush();
    }

    static ObjectNode json(EgressPreview preview, List<String> warnings) {
        Outgoing outgoing = preview.outgoing();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("preview", true).put("sends", preview.decision().sends());
        json.put("verdict", preview.decision().verdict().id());
        ArrayNode findings = json.putArray("findings");
        preview.decision().findings().forEach(finding -> findings.add(finding(finding)));
        json.put("provider", outgoing.provider()).put("model", outgoing.model().orElse(null));
        json.put("method", outgoing.method()).put("url", outgoing.uri().toString());
        ObjectNode headers = json.putObject("headers");
        for (Map.Entry<String, String> header : new TreeMap<>(outgoing.headers()).entrySet()) {
            headers.put(header.getKey(), header.getValue());
        }
        json.put("keyHeader", preview.keyHeader().isEmpty() ? null : preview.keyHeader());
        ArrayNode files = json.putArray("files");
        outgoing.sources().forEach(source -> files.add(file(source)));
        json.put("bytes", outgoing.body().length).put("sha256", Sha256.of(outgoing.body()).hex());
        json.put("tokens", preview.tokens());
        preview.contextTokens().ifPresent(tokens -> json.put("contextTokens", tokens));
        warnings.forEach(json.putArray("warnings")::add);
        return json.put("body", new String(outgoing.body(), StandardCharsets.UTF_8));
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("kind", finding.kind()).put("rule", finding.rule());
        json.put("verdict", finding.verdict().id()).put("where", finding.where());
        finding.line().ifPresent(line -> json.put("line", line));
        return json.put("message", finding.message());
    }

    private static ObjectNode file(Inspectable source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", source.name());
        source.path().ifPresent(path -> json.put("path", path.toString()));
        return json.put("bytes", source.size()).put("text", source.text().isPresent());
    }
}
