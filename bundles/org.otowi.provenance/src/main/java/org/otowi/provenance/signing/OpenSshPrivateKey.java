package org.otowi.provenance.signing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.provenance.messages.Messages;
import org.otowi.provenance.signature.MalformedSignatureException;
import org.otowi.provenance.signature.SshKey;
import org.otowi.provenance.signature.WireReader;
import org.otowi.provenance.signature.WireWriter;

/**
 * A private key as OpenSSH writes it (PROTOCOL.key). The public half stands in the clear even where a passphrase locks
 * the other one.
 *
 * @param publicKey the public half
 * @param locked whether a passphrase locks the private half
 * @param seed the private half of an Ed25519 key that is not locked
 */
record OpenSshPrivateKey(SshKey publicKey, boolean locked, Optional<byte[]> seed) {

    private static final String BEGIN = "-----BEGIN OPENSSH PRIVATE KEY-----\n";
    private static final String END = "\n-----END OPENSSH PRIVATE KEY-----\n";
    private static final Pattern ARMOUR = Pattern.compile(BEGIN + "([A-Za-z0-9+/=\n]+)" + END);
    private static final byte[] MAGIC = "openssh-key-v1\0".getBytes(StandardCharsets.US_ASCII);
    private static final String UNLOCKED = "none";
    private static final String ED25519 = "ssh-ed25519";
    private static final int SEED = 32;
    private static final int BLOCK = 8;
    private static final int LINE = 70;

    /** The key that a text holds; empty if it is something else, such as a key in PEM. */
    static Optional<OpenSshPrivateKey> parse(String file) throws MalformedSignatureException {
        String text = file.replace("\r\n", "\n");
        if (!text.startsWith(BEGIN)) {
            return Optional.empty();
        }
        Matcher armour = ARMOUR.matcher(text);
        require(armour.matches());
        try {
            return Optional.of(parse(new WireReader(Base64.getMimeDecoder().decode(armour.group(1)))));
        } catch (IllegalArgumentException e) {
            throw new MalformedSignatureException(Messages.get("ssh.base64"), e);
        }
    }

    private static OpenSshPrivateKey parse(WireReader in) throws MalformedSignatureException {
        require(Arrays.equals(in.bytes(MAGIC.length), MAGIC));
        boolean locked = !in.text().equals(UNLOCKED);
        in.string(); // how the passphrase becomes a key
        in.string(); // and with what salt
        require(in.uint32() == 1);
        SshKey publicKey = SshKey.of(in.string());
        WireReader secret = new WireReader(in.string());
        in.end();
        boolean ours = !locked && publicKey.type().equals(ED25519);
        return new OpenSshPrivateKey(publicKey, locked, ours ? Optional.of(seed(secret, publicKey)) : Optional.empty());
    }

    private static byte[] seed(WireReader in, SshKey publicKey) throws MalformedSignatureException {
        require(in.uint32() == in.uint32() && in.text().equals(ED25519));
        byte[] point = in.string();
        byte[] both = in.string();
        require(both.length == 2 * SEED && Arrays.equals(both, SEED, both.length, point, 0, point.length));
        byte[] seed = Arrays.copyOf(both, SEED);
        require(Ed25519Key.of(seed).key().isSameAs(publicKey));
        return seed;
    }

    /** The file's text for an Ed25519 key without a passphrase. */
    static String format(Ed25519Key key, String comment, int random) {
        byte[] point = key.point();
        WireWriter secret = new WireWriter().uint32(random).uint32(random).text(ED25519).string(point)
                .string(new WireWriter().bytes(key.seed()).bytes(point).toByteArray()).text(comment);
        for (byte padding = 1; secret.toByteArray().length % BLOCK != 0; padding++) {
            secret.bytes(new byte[] {padding});
        }
        byte[] whole = new WireWriter().bytes(MAGIC).text(UNLOCKED).text(UNLOCKED).text("").uint32(1)
                .string(key.key().blob()).string(secret.toByteArray()).toByteArray();
        return BEGIN + Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(whole) + END;
    }

    private static void require(boolean fits) throws MalformedSignatureException {
        if (!fits) {
            throw new MalformedSignatureException(Messages.get("key.form"));
        }
    }
}
