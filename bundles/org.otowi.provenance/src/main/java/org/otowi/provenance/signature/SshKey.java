package org.otowi.provenance.signature;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/** A public key as OpenSSH writes it (RFC 4253 section 6.6, RFC 5656, RFC 8709): Ed25519, ECDSA P-256 or RSA. */
public final class SshKey {

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 16384;
    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;

    private static final Pattern LINE = Pattern.compile("\\s*(\\S+)[ \\t]+([A-Za-z0-9+/]+=*)(?:\\s|$)");

    /** What precedes the 32 bytes of an Ed25519 key in X.509 form (RFC 8410). */
    private static final byte[] ED25519_X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String type;
    private final byte[] blob;
    private final PublicKey key;

    private SshKey(String type, byte[] blob, PublicKey key) {
        this.type = type;
        this.blob = blob;
        this.key = key;
    }

    /**
     * Reads the binary form of a key.
     *
     * @throws MalformedSignatureException also for keys of security tokens, which verifiers of the format do not accept
     */
    public static SshKey of(byte[] blob) throws MalformedSignatureException {
        WireReader in = new WireReader(blob);
        String type = in.text();
        try {
            PublicKey key = switch (type) {
                case "ssh-ed25519" -> ed25519(in);
                case "ecdsa-sha2-nistp256" -> ecdsa(in);
                case "ssh-rsa" -> rsa(in);
                default -> throw new MalformedSignatureException(
                        Messages.get(type.startsWith("sk-") ? "ssh.key.token" : "ssh.key.type"));
            };
            in.end();
            return new SshKey(type, blob.clone(), key);
        } catch (GeneralSecurityException e) {
            throw new MalformedSignatureException(Messages.get("ssh.key.value"), e);
        }
    }

    /** Reads the key of a {@code .pub} file: the kind of key, the key in base64, and maybe a comment. */
    public static SshKey ofLine(String line) throws MalformedSignatureException {
        Matcher words = LINE.matcher(line);
        if (!words.lookingAt()) {
            throw new MalformedSignatureException(Messages.get("ssh.key.line"));
        }
        try {
            SshKey key = of(Base64.getDecoder().decode(words.group(2)));
            if (key.type.equals(words.group(1))) {
                return key;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedSignatureException(Messages.get("ssh.key.line"), e);
        }
        throw new MalformedSignatureException(Messages.get("ssh.key.line"));
    }

    /** The name of the kind of key, as in a {@code .pub} file. */
    public String type() {
        return type;
    }

    /** The form in which {@code ssh-keygen -l} names a key. */
    public String fingerprint() {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(blob).bytes());
    }

    /** The binary form. */
    public byte[] blob() {
        return blob.clone();
    }

    /** The key as a line of {@code allowed_signers} or a {@code .pub} file has it: its kind and its base64. */
    public String line() {
        return type + " " + Base64.getEncoder().encodeToString(blob);
    }

    PublicKey publicKey() {
        return key;
    }

    /** Whether both are the same key. */
    public boolean isSameAs(SshKey other) {
        return Arrays.equals(blob, other.blob);
    }

    private static PublicKey ed25519(WireReader in) throws MalformedSignatureException, GeneralSecurityException {
        byte[] point = in.string();
        byte[] encoded = Arrays.copyOf(ED25519_X509, ED25519_X509.length + point.length);
        System.arraycopy(point, 0, encoded, ED25519_X509.length, point.length);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }

    private static PublicKey ecdsa(WireReader in) throws MalformedSignatureException, GeneralSecurityException {
        boolean known = in.text().equals("nistp256");
        byte[] point = in.string();
        if (!known || point.length != 1 + 2 * COORDINATE || point[0] != UNCOMPRESSED) {
            throw new MalformedSignatureException(Messages.get("ssh.key.value"));
        }
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        ECPoint q = new ECPoint(new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + COORDINATE)),
                new BigInteger(1, Arrays.copyOfRange(point, 1 + COORDINATE, point.length)));
        return KeyFactory.getInstance("EC").generatePublic(
                new ECPublicKeySpec(q, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static PublicKey rsa(WireReader in) throws MalformedSignatureException, GeneralSecurityException {
        BigInteger exponent = in.mpint();
        BigInteger modulus = in.mpint();
        if (modulus.bitLength() < MIN_RSA_BITS || modulus.bitLength() > MAX_RSA_BITS) {
            throw new MalformedSignatureException(Messages.get("ssh.key.value"));
        }
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    @Override
    public String toString() {
        return type + " " + fingerprint();
    }
}
