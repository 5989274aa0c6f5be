package org.otowi.provenance.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.input.BoundedInputStream;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshArmour;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.SshSignature;

/**
 * Signs by {@code ssh-keygen -Y sign}, which itself asks for a passphrase where there is a terminal, and knows keys
 * on smart cards.
 */
final class KeygenSigner implements Signer {

    /** Long enough to type a passphrase. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int MAX_OUTPUT = 64 << 10;

    private final String program;
    private final Path file;
    private final SshKey key;
    private final Duration patience;

    /** @param file the private key, or the public one if an agent has the other half */
    KeygenSigner(String program, Path file, SshKey key, Duration patience) {
        this.program = program;
        this.file = file.toAbsolutePath();
        this.key = key;
        this.patience = patience;
    }

    @Override
    public SshKey key() {
        return key;
    }

    @Override
    public SshSignature sign(String namespace, byte[] message) throws SigningException {
        SshSignature signature = parse(run(namespace, message));
        if (!signature.key().isSameAs(key)) {
            throw new SigningException(Messages.get("keygen.other.key", file, key.fingerprint(),
                    signature.key().fingerprint()));
        }
        if (!signature.namespace().equals(namespace) || !signature.fits(message)) {
            throw new SigningException(Messages.get("keygen.answer", program));
        }
        return signature;
    }

    private String run(String namespace, byte[] message) throws SigningException {
        Process process = start(namespace);
        Executor later = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> kill = CompletableFuture.runAsync(process::destroyForcibly, later);
        try (BoundedInputStream output = BoundedInputStream.builder().setInputStream(process.getInputStream())
                .setMaxCount(MAX_OUTPUT).get()) {
            write(process, message);
            String text = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
            if (process.waitFor() != 0) {
                throw new SigningException(Messages.get("keygen.refused", file, text.strip()));
            }
            return text;
        } catch (IOException e) {
            throw new SigningException(Messages.get("keygen.refused", file, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningException(Messages.get("keygen.refused", file, e.getMessage()), e);
        } finally {
            kill.cancel(false);
            process.destroyForcibly();
        }
    }

    /** A program that does not want to hear the message says why in its output. */
    private static void write(Process process, byte[] message) {
        try (OutputStream input = process.getOutputStream()) {
            input.write(message);
        } catch (IOException e) {
            // what it says, and its exit code, tell more
        }
    }

    /** It asks for a passphrase at the terminal itself, whatever becomes of its output. */
    private Process start(String namespace) throws SigningException {
        try {
            return new ProcessBuilder(program, "-Y", "sign", "-q", "-n", namespace, "-f", file.toString())
                    .redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new SigningException(Messages.get("keygen.missing", program, file), e);
        }
    }

    private SshSignature parse(String output) throws SigningException {
        try {
            return SshArmour.read(output);
        } catch (MalformedSignatureException e) {
            throw new SigningException(Messages.get("keygen.answer", program), e);
        }
    }
}
