package org.otowi.models.egress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A receipt as a line of JSON, as docs/egress.md describes it. */
final class ReceiptJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORMAT = "otowi-egress/1";
    private static final int MOST_FINDINGS = 100;
    private static final int MOST_FILES = 1000;
    private static final int LONGEST_NAME = 300;

    private ReceiptJson() {}

    /** The line, with its end. */
    static byte[] line(Receipt receipt) {
        ObjectNode json = JSON.createObjectNode().put("format", FORMAT).put("id", receipt.id())
                .put("time", receipt.time().truncatedTo(ChronoUnit.MILLIS).toString())
                .put("feature", receipt.feature().id()).put("provider", receipt.provider());
        receipt.model().ifPresent(model -> json.put("model", shortened(model)));
        receipt.host().ifPresent(host -> json.put("host", host));
        json.put("method", receipt.method()).put("bytes", receipt.bytes()).put("sha256", receipt.sha256());
        json.put("verdict", receipt.verdict().id()).put("passed", receipt.passed());
        receipt.findings().stream().limit(MOST_FINDINGS).forEach(reason -> add(json, reason));
        receipt.files().stream().limit(MOST_FILES).forEach(file -> json.withArray("/files").add(shortened(file)));
        receipt.justification().ifPresent(words -> json.put("justification", words));
        receipt.redirectOf().ifPresent(host -> json.put("redirect_of", host));
        receipt.policy().ifPresent(policy -> json.put("policy", policy));
        receipt.policyDigest().ifPresent(digest -> json.put("policy_sha256", digest));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void add(ObjectNode json, Receipt.Reason reason) {
        ObjectNode finding = json.withArray("/findings").addObject().put("kind", reason.kind())
                .put("rule", shortened(reason.rule())).put("verdict", reason.verdict().id())
                .put("where", shortened(reason.where()));
        reason.line().ifPresent(line -> finding.put("line", line));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "\u2026";
    }

    /** The receipt of a line; empty if it is none of this format. */
    static Optional<Receipt> parse(String line) {
        try {
            JsonNode json = JSON.readTree(line);
            return FORMAT.equals(json.path("format").textValue()) ? Optional.of(receipt(json)) : Optional.empty();
        } catch (JsonProcessingException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Receipt receipt(JsonNode json) {
        List<Receipt.Reason> findings = new ArrayList<>();
        json.path("findings").forEach(finding -> findings.add(new Receipt.Reason(required(finding, "kind"),
                required(finding, "rule"), verdict(finding), required(finding, "where"),
                Optional.ofNullable(finding.get("line")).map(JsonNode::intValue))));
        List<String> files = new ArrayList<>();
        json.path("files").forEach(file -> files.add(file.asText()));
        return new Receipt(required(json, "id"), Instant.parse(required(json, "time")),
                Feature.valueOf(required(json, "feature").toUpperCase(Locale.ROOT)), required(json, "provider"),
                text(json, "model"), text(json, "host"), required(json, "method"), json.path("bytes").longValue(),
                required(json, "sha256"), verdict(json), json.path("passed").booleanValue(), findings, files,
                text(json, "justification"), text(json, "redirect_of"), text(json, "policy"), text(json, "policy_sha256"));
    }

    private static Verdict verdict(JsonNode json) {
        return Verdict.valueOf(required(json, "verdict").toUpperCase(Locale.ROOT));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.ofNullable(json.path(name).textValue());
    }

    private static String required(JsonNode json, String name) {
        return text(json, name).orElseThrow(() -> new IllegalArgumentException(name));
    }
}
