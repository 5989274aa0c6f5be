package org.otowi.provenance.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.EarlierFile;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Judges logs by our verifier, and by the independent one where Python is installed: both must agree. */
public final class BothVerifiers implements AutoCloseable {

    private final Optional<SecondVerifier> second;

    private BothVerifiers(Optional<SecondVerifier> second) {
        this.second = second;
    }

    public static BothVerifiers start() throws Exception {
        return new BothVerifiers(SecondVerifier.isThere() ? Optional.of(SecondVerifier.start()) : Optional.empty());
    }

    /** Whether there are two to ask. */
    public boolean areTwo() {
        return second.isPresent();
    }

    /** What both say of one sidecar. */
    public FileReport verify(Path sidecar, VerifyOptions options) throws Exception {
        return verifyAll(List.of(sidecar), options).files().get(0);
    }

    /** What both say of all that is under the paths. */
    public Report verifyAll(List<Path> paths, VerifyOptions options) throws Exception {
        return compared(Verifier.verifyAll(paths, options), arguments(paths, options));
    }

    /** What both say of one log, compared with a file that was kept of it. */
    public FileReport verifyAgainst(Path kept, Path log) throws Exception {
        VerifyOptions options = VerifyOptions.DEFAULT.against(EarlierFile.read(kept));
        return compared(Verifier.verifyAll(List.of(log), options),
                List.of("--json", "--against", kept.toString(), log.toString())).files().get(0);
    }

    private Report compared(Report report, List<String> arguments) throws Exception {
        if (second.isPresent()) {
            SecondVerifier.Answer answer = second.get().ask(arguments);
            assertEquals(conclusions(new ObjectMapper().readTree(report.toJson())), conclusions(answer.report()));
            assertEquals(report.exitCode(), answer.exitCode());
        }
        return report;
    }

    @Override
    public void close() throws Exception {
        if (second.isPresent()) {
            second.get().close();
        }
    }

    private static List<String> arguments(List<Path> paths, VerifyOptions options) {
        List<String> arguments = new ArrayList<>(List.of("--json"));
        if (options.strict()) {
            arguments.add("--strict");
        }
        if (options.signaturesRequired()) {
            arguments.add("--require-signed");
        }
        options.revokedKeys().ifPresent(list -> arguments.addAll(List.of("--revoked-keys", list.toString())));
        options.authorities().ifPresent(file -> arguments.addAll(List.of("--tsa-ca", file.toString())));
        options.allowedSigners().ifPresent(signers -> arguments.addAll(List.of("--allowed-signers", signers.toString())));
        paths.forEach(path -> arguments.add(path.toString()));
        return arguments;
    }

    /** For each log and for all together, what both must say alike: verdict, grade, count of entries, signers and findings. */
    private static Map<String, String> conclusions(JsonNode report) {
        Map<String, String> conclusions = new TreeMap<>();
        conclusions.put("", report.path("verdict").asText() + " " + report.path("grade").asText());
        for (JsonNode file : report.path("files")) {
            String kinds = new TreeSet<>(file.get("findings").findValuesAsText("kind")).toString();
            conclusions.put(file.get("file").textValue(), file.get("verdict").textValue() + " "
                    + file.get("grade").textValue() + " " + file.get("entries") + " " + file.get("signers") + " " + kinds);
        }
        return conclusions;
    }
}
