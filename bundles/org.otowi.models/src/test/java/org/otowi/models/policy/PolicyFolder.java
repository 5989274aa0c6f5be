package org.otowi.models.policy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.OwnKey;
import org.otowi.provenance.signing.Signer;

/** A machine with a folder of its administrators and one of the person. */
final class PolicyFolder {

    static final String SMALL = "{\"format\": \"otowi-policy/1\", \"name\": \"Lab\", \"authority\": \"IT\"}";
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    private final Path folder;

    PolicyFolder(Path folder) throws IOException {
        this.folder = folder.toRealPath();
        Files.createDirectories(machine().getParent());
        Files.createDirectories(installation().getParent());
    }

    Path machine() {
        return folder.resolve("etc/otowi/policy.json");
    }

    Path installation() {
        return folder.resolve("opt/otowi/otowi-policy.json");
    }

    Path own() {
        return folder.resolve("my policy.json");
    }

    LoadedPolicy load() {
        return load(Optional.empty(), Optional.empty());
    }

    LoadedPolicy loadOwn() {
        return load(Optional.empty(), Optional.of(own().toString()));
    }

    LoadedPolicy load(Optional<String> property, Optional<String> variable) {
        return new PolicyLoader(machine(), Optional.of(installation()), property, variable,
                Clock.fixed(NOW, ZoneOffset.UTC)).load();
    }

    static String named(String name) {
        return SMALL.replace("\"Lab\"", "\"" + name + "\"");
    }

    Signer newSigner(String name) throws Exception {
        return new OwnKey(folder.resolve("keys/" + name)).create();
    }

    /** Signs as {@code ssh-keygen -Y sign} does. */
    static void sign(Path file, Signer signer, String namespace) throws Exception {
        SshSignature signature = signer.sign(namespace, Files.readAllBytes(file));
        Files.writeString(file.resolveSibling(file.getFileName() + ".sig"), "-----BEGIN SSH SIGNATURE-----\n"
                + signature.base64().replaceAll(".{70}", "$0\n") + "\n-----END SSH SIGNATURE-----\n",
                        StandardCharsets.US_ASCII);
    }
}
