package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Path key = folder.resolve("id_" + type);
        run("ssh-keygen", "-q", "-t", type, "-N", "", "-C", "test", "-f", key.toString());
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

    private static void run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
    }
}
