package org.otowi.bench.sign;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.Ed25519Key;

/** A checkpoint signed by a key of our own, as base64 for the log, beside the JDK's Ed25519 over the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SignCheckpoint {

    private final Ed25519Key key = Ed25519Key.generate(new SecureRandom());
    private final PrivateKey bareKey;
    private final byte[] body = new CheckpointBody(CheckpointBody.origin("4f1c-plot", "stream"), 64, Sha256.of(new byte[0]))
            .text().getBytes(StandardCharsets.UTF_8);
    private final byte[] bareBytes = SshSignature.dataToSign(CheckpointBody.NAMESPACE, body);

    public SignCheckpoint() {
        try {
            bareKey = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Benchmark
    public String ours() {
        return key.sign(CheckpointBody.NAMESPACE, body).base64();
    }

    @Benchmark
    public byte[] bare() throws GeneralSecurityException {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(bareKey);
        signature.update(bareBytes);
        return signature.sign();
    }
}
