package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** A time-stamping authority with a certificate of its own, made of the {@code openssl} program; opens no connection. */
public final class OpenSsl {

    private static final String CONFIG = """
            [req]
            distinguished_name = none
            prompt = no
            [none]
            CN = none
            [ca]
            basicConstraints = critical,CA:TRUE
            keyUsage = critical,keyCertSign
            [tsa]
            keyUsage = critical,digitalSignature
            extendedKeyUsage = critical,timeStamping
            [lax]
            extendedKeyUsage = timeStamping
            [authority]
            serial = serial
            signer_digest = %s
            default_policy = 1.2.3.4
            digests = sha1, sha256, sha512
            ess_cert_id_alg = sha256
            """;

    private final Path folder;

    private OpenSsl(Path folder) {
        this.folder = folder;
    }

    public static boolean isInstalled() {
        try {
            return new ProcessBuilder("openssl", "version").start().waitFor() == 0;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** A new authority, which keeps its files in the given new folder. */
    public static OpenSsl authority(Path folder) throws Exception {
        return authority(folder, "sha256", "tsa");
    }

    /**
     * A new authority.
     *
     * @param digest what it signs with
     * @param purpose {@code tsa}, or {@code lax} for a certificate that is not for time stamps alone
     */
    public static OpenSsl authority(Path folder, String digest, String purpose) throws Exception {
        OpenSsl authority = new OpenSsl(Files.createDirectories(folder));
        Files.writeString(folder.resolve("config"), CONFIG.formatted(digest));
        Files.writeString(folder.resolve("serial"), "01\n");
        authority.run("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                "ca.key", "-out", "ca.pem", "-days", "36500", "-subj", "/CN=Example CA", "-config", "config",
                "-extensions", "ca");
        authority.run("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "tsa.key",
                "-out", "tsa.csr", "-subj", "/CN=Example TSA", "-config", "config");
        authority.run("x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-set_serial", "7",
                "-days", "36500", "-extfile", "config", "-extensions", purpose, "-out", "tsa.pem");
        return authority;
    }

    /** The certificate that vouches for the authority. */
    public Path root() {
        return folder.resolve("ca.pem");
    }

    /** The authority's own certificate. */
    public Path certificate() {
        return folder.resolve("tsa.pem");
    }

    /** The answer to a request, both as files hold them. */
    public byte[] answer(byte[] request) throws Exception {
        Files.write(folder.resolve("request"), request);
        run("ts", "-reply", "-queryfile", "request", "-signer", "tsa.pem", "-inkey", "tsa.key", "-config", "config",
                "-section", "authority", "-out", "answer");
        return Files.readAllBytes(folder.resolve("answer"));
    }

    /** A request for the time stamp of a line, made by {@code openssl} itself. */
    public byte[] request(String line, String... options) throws Exception {
        Files.writeString(folder.resolve("line"), line);
        List<String> command = new ArrayList<>(List.of("ts", "-query", "-data", "line", "-out", "query"));
        command.addAll(List.of(options));
        run(command.toArray(String[]::new));
        return Files.readAllBytes(folder.resolve("query"));
    }

    /** The token that stamps a line. */
    public byte[] token(String line) throws Exception {
        answer(request(line, "-sha256", "-cert"));
        run("ts", "-reply", "-in", "answer", "-token_out", "-out", "token");
        return Files.readAllBytes(folder.resolve("token"));
    }

    /** What another authority's token says, signed with the certificate of this one, whatever that is for. */
    public byte[] laxToken(byte[] token) throws Exception {
        Files.write(folder.resolve("other"), token);
        run("cms", "-verify", "-noverify", "-inform", "DER", "-in", "other", "-out", "content");
        run("cms", "-sign", "-binary", "-nodetach", "-cades", "-nosmimecap", "-econtent_type",
                "1.2.840.113549.1.9.16.1.4", "-md", "sha256", "-signer", "tsa.pem", "-inkey", "tsa.key", "-in", "content",
                "-outform", "DER", "-out", "token");
        return Files.readAllBytes(folder.resolve("token"));
    }

    /** The same, as an entry holds it. */
    public String base64(String line) throws Exception {
        return Base64.getEncoder().encodeToString(token(line));
    }

    /** Whether {@code openssl} accepts an answer as one to these bytes. */
    public boolean accepts(byte[] answer, String line) throws Exception {
        Files.write(folder.resolve("given"), answer);
        Files.writeString(folder.resolve("line"), line);
        return start("ts", "-verify", "-in", "given", "-data", "line", "-CAfile", "ca.pem").waitFor() == 0;
    }

    /** Adds a checkpoint behind a log of one stream, and an anchor of it behind that. */
    public void anchor(ResearchFolder research) throws Exception {
        research.edit(lines -> lines.add(Forgery.next(lines, "checkpoint",
                entry -> entry.put("body", Forgery.checkpoint(lines).text()))));
        String checkpoint = research.lines().get(research.lines().size() - 1);
        String token = base64(checkpoint);
        research.edit(lines -> lines.add(Forgery.next(lines, "anchor", entry -> entry
                .put("checkpoint", Forgery.id(checkpoint).base64Url()).put("token", token))));
    }

    private void run(String... arguments) throws Exception {
        Process process = start(arguments);
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    }
}
