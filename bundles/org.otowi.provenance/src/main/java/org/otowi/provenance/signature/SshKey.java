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
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/** A public key as OpenSSH writes it (RFC 4253 section 6.6, RFC 5656, RFC 8709): Ed25519, ECDSA P-256 or RSA. */
public final class SshKey {

    private static final int MIN_RSA_BITS = 2048;
    private static final int MAX_RSA_BITS = 16384;
    private static final int COORDINATE = 32;
    private static final byte UNCOMPRESSED = 4;

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

    /** Reads the binary form of a key. */
    public static SshKey of(byte[] blob) throws MalformedSignatureException {
        WireReader in = new WireReader(blob);
        String type = in.text();
        try {
            PublicKey key = switch (type) {
                case "ssh-ed25519" -> ed25519(in);
                case "ecdsa-sha2-nistp256" -> ecdsa(in);
                case "ssh-rsa" -> rsa(in);
                default -> throw new MalformedSignatureException(Messages.get("ssh.key.type"));
            };
            in.end();
            return new SshKey(type, blob.clone(), key);
        } catch (GeneralSecurityException e) {
            throw new MalformedSignatureException(Messages.get("ssh.key.value"), e);
        }
    }

    /** The name of the kind of key, as in a {@code .pub} file. */
    public String type() {
        return type;
    }

    /** The form in which {@code ssh-keygen -l} names a key. */
    public String fingerprint() {
        return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(Sha256.of(blob).bytes());
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
