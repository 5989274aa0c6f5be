package org.otowi.provenance.signature;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.Base64;
import org.otowi.provenance.messages.Messages;

/** A detached OpenSSH signature, version 1 of PROTOCOL.sshsig. */
public final class SshSignature {

    private static final byte[] MAGIC = "SSHSIG".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final String HASH = "sha512";
    private static final byte[] NOTHING = {};
    private static final int SCALAR = 32;
    private static final int ED25519_LENGTH = 64;

    private final SshKey key;
    private final String namespace;
    private final String hash;
    private final String algorithm;
    private final byte[] value;
    private final byte[] bytes;

    private SshSignature(byte[] bytes) throws MalformedSignatureException {
        this.bytes = bytes.clone();
        WireReader in = new WireReader(bytes);
        if (!Arrays.equals(in.bytes(MAGIC.length), MAGIC) || in.uint32() != VERSION) {
            throw new MalformedSignatureException(Messages.get("ssh.version"));
        }
        this.key = SshKey.of(in.string());
        this.namespace = in.text();
        boolean nothingReserved = in.string().length == 0;
        if (!nothingReserved || namespace.isEmpty() || namespace.indexOf('\0') >= 0) {
            throw new MalformedSignatureException(Messages.get("ssh.namespace"));
        }
        this.hash = in.text();
        WireReader inner = new WireReader(in.string());
        in.end();
        this.algorithm = inner.text();
        this.value = inner.string();
        inner.end();
    }

    /** Reads the binary form, in which a length that does not fit or anything left over is refused. */
    public static SshSignature of(byte[] bytes) throws MalformedSignatureException {
        return new SshSignature(bytes);
    }

    /**
     * The signature that a key's raw signature over {@link #dataToSign} becomes.
     *
     * @param raw the name of the algorithm and its value, each behind its length, as agents answer
     */
    public static SshSignature of(SshKey key, String namespace, byte[] raw) throws MalformedSignatureException {
        return of(new WireWriter().bytes(MAGIC).uint32(VERSION).string(key.blob()).text(namespace)
                .string(NOTHING).text(HASH).string(raw).toByteArray());
    }

    /** What a key has to sign so that it becomes a signature over a message, hashed as OpenSSH does. */
    public static byte[] dataToSign(String namespace, byte[] message) {
        try {
            return signedData(namespace, HASH, message);
        } catch (GeneralSecurityException | MalformedSignatureException e) {
            throw new IllegalStateException(e); // every Java has SHA-512
        }
    }

    /** Reads the binary form in base64 with padding; any other spelling of the same bytes is refused. */
    public static SshSignature ofBase64(String text) throws MalformedSignatureException {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return of(bytes);
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedSignatureException(Messages.get("ssh.base64"), e);
        }
        throw new MalformedSignatureException(Messages.get("ssh.base64"));
    }

    /** The key that it claims to be by. */
    public SshKey key() {
        return key;
    }

    /** What it was made for. */
    public String namespace() {
        return namespace;
    }

    /** The binary form in base64 with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Whether the key made it over the given message, whatever the namespace. */
    public boolean fits(byte[] message) {
        try {
            return verifies(key, algorithm, value, signedData(namespace, hash, message));
        } catch (GeneralSecurityException | MalformedSignatureException e) {
            return false;
        }
    }

    /** Whether a raw value of the given algorithm is a signature over data. */
    static boolean verifies(SshKey key, String algorithm, byte[] value, byte[] data) {
        try {
            Signature signature = Signature.getInstance(javaName(key, algorithm));
            signature.initVerify(key.publicKey());
            signature.update(data);
            return signature.verify(javaValue(key, value));
        } catch (GeneralSecurityException | MalformedSignatureException e) {
            return false;
        }
    }

    private static String javaName(SshKey key, String algorithm) throws MalformedSignatureException {
        return switch (key.type() + " " + algorithm) {
            case "ssh-ed25519 ssh-ed25519" -> "Ed25519";
            case "ecdsa-sha2-nistp256 ecdsa-sha2-nistp256" -> "SHA256withECDSAinP1363Format";
            case "ssh-rsa rsa-sha2-256" -> "SHA256withRSA";
            case "ssh-rsa rsa-sha2-512" -> "SHA512withRSA";
            default -> throw new MalformedSignatureException(Messages.get("ssh.algorithm"));
        };
    }

    private static byte[] javaValue(SshKey key, byte[] value) throws MalformedSignatureException {
        if (key.publicKey() instanceof RSAKey rsa) {
            return padded(value, (rsa.getModulus().bitLength() + 7) / 8);
        }
        if (!key.type().startsWith("ecdsa")) {
            return wholeEd25519(value);
        }
        WireReader numbers = new WireReader(value);
        BigInteger r = numbers.mpint();
        BigInteger s = numbers.mpint();
        numbers.end();
        ByteBuffer joined = ByteBuffer.allocate(2 * SCALAR);
        joined.put(padded(unsigned(r), SCALAR)).put(padded(unsigned(s), SCALAR));
        return joined.array();
    }

    /** Java takes what is too long and ignores its end. */
    private static byte[] wholeEd25519(byte[] value) throws MalformedSignatureException {
        if (value.length != ED25519_LENGTH) {
            throw new MalformedSignatureException(Messages.get("ssh.number"));
        }
        return value;
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static byte[] padded(byte[] bytes, int length) throws MalformedSignatureException {
        if (bytes.length > length) {
            throw new MalformedSignatureException(Messages.get("ssh.number"));
        }
        byte[] padded = new byte[length];
        System.arraycopy(bytes, 0, padded, length - bytes.length, bytes.length);
        return padded;
    }

    private static byte[] signedData(String namespace, String hash, byte[] message)
            throws GeneralSecurityException, MalformedSignatureException {
        String digest = switch (hash) {
            case "sha256" -> "SHA-256";
            case "sha512" -> "SHA-512";
            default -> throw new MalformedSignatureException(Messages.get("ssh.algorithm"));
        };
        return new WireWriter().bytes(MAGIC).text(namespace).string(NOTHING).text(hash)
                .string(MessageDigest.getInstance(digest).digest(message)).toByteArray();
    }
}
