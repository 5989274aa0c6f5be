package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keys and signatures made by OpenSSH itself, where it is installed. */
public final class OpenSsh {

    private final Path folder;

    public OpenSsh(Path folder) {
        this.folder = folder;
    }

    public static boolean isInstalled() {
        try {
            new ProcessBuilder("ssh-keygen", "-?").start().waitFor();
            return true;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    /** A new key of a type such as {@code ed25519}; the answer is the private key's file. */
    public Path newKey(String type) throws Exception {
        return newKey(type, "");
    }

    /** A new key that a passphrase locks, unless it is empty. */
    public Path newKey(String type, String passphrase, String... more) throws Exception {
        Path key = Files.createTempDirectory(folder, "key").resolve("id_" + type);
        List<String> command = new ArrayList<>(List.of("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", "test",
                "-f", key.toString()));
        command.addAll(List.of(more));
        run(command.toArray(String[]::new));
        return key;
    }

    /** The public key in one line, without a comment. */
    public static String publicKey(Path key) throws IOException {
        String[] words = Files.readString(key.resolveSibling(key.getFileName() + ".pub")).split(" ");
        return words[0] + " " + words[1];
    }

    /** The signature of a text in base64 without armour and line breaks. */
    public String sign(Path key, String namespace, String text) throws Exception {
        Path message = Files.createTempFile(folder, "message", null);
        Files.writeString(message, text);
        run("ssh-keygen", "-q", "-Y", "sign", "-f", key.toString(), "-n", namespace, message.toString());
        List<String> lines = Files.readAllLines(message.resolveSibling(message.getFileName() + ".sig"));
        return String.join("", lines.subList(1, lines.size() - 1));
    }

    /** Whether {@code ssh-keygen -Y verify} accepts a signature in base64. */
    public boolean accepts(Path allowedSigners, String principal, String namespace, String signature, byte[] message)
            throws Exception {
        Path armoured = Files.createTempFile(folder, "signature", null);
        Files.writeString(armoured, "-----BEGIN SSH SIGNATURE-----\n" + signature.replaceAll(".{70}", "$0\n")
                + "\n-----END SSH SIGNATURE-----\n");
        Path input = Files.write(Files.createTempFile(folder, "input", null), message);
        Process process = new ProcessBuilder("ssh-keygen", "-Y", "verify", "-f", allowedSigners.toString(), "-I",
                principal, "-n", namespace, "-s", armoured.toString())
                .redirectInput(input.toFile()).redirectErrorStream(true).start();
        process.getInputStream().readAllBytes();
        return process.waitFor() == 0;
    }

    /** The public half that {@code ssh-keygen -y} finds in a private key, without a comment. */
    public String publicHalf(Path key) throws Exception {
        String[] words = run("ssh-keygen", "-y", "-f", key.toString()).split(" ");
        return words[0] + " " + words[1].strip();
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }
}
