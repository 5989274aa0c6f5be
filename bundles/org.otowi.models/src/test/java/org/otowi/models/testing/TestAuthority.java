package org.otowi.models.testing;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority of one test: its certificate as a PEM file, servers and clients that it vouches for. */
public final class TestAuthority {

    /** Opens the PKCS #12 files. */
    public static final String PASSWORD = "only-for-tests";

    private static final X500Name NAME = new X500Name("CN=Otowi test authority");

    private final KeyPair keys = keys();
    private final X509Certificate certificate;

    /** What an authority gave out. */
    public record Identity(PrivateKey key, X509Certificate certificate) {}

    public TestAuthority() {
        certificate = certify(NAME, keys, Instant.now().plus(Duration.ofDays(1)), true, new GeneralName[0]);
    }

    /** The context of a server for 127.0.0.1 and localhost, which trusts clients of this authority. */
    public SSLContext server() {
        return server(identity("127.0.0.1", Instant.now().plus(Duration.ofDays(1))));
    }

    /** The context of a server with this certificate. */
    public SSLContext server(Identity identity) {
        try {
            KeyManagerFactory keyManagers = KeyManagerFactory.getInstance("PKIX");
            keyManagers.init(store(identity), PASSWORD.toCharArray());
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", certificate);
            TrustManagerFactory trustManagers = TrustManagerFactory.getInstance("PKIX");
            trustManagers.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(keyManagers.getKeyManagers(), trustManagers.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate for a host (or a client of that name) that ends at the given time. */
    public Identity identity(String host, Instant end) {
        KeyPair own = keys();
        GeneralName name = new GeneralName(Character.isDigit(host.charAt(0)) ? GeneralName.iPAddress
                : GeneralName.dNSName, host);
        return new Identity(own.getPrivate(), certify(new X500Name("CN=" + host), own, end, false, name));
    }

    /** Writes the authority's certificate. */
    public Path writePem(Path file) throws IOException {
        return Files.writeString(file, pem("CERTIFICATE", encoded(certificate)));
    }

    /** Writes a certificate and those above it. */
    public Path writePem(Path file, Identity identity) throws IOException {
        return Files.writeString(file,
                pem("CERTIFICATE", encoded(identity.certificate)) + pem("CERTIFICATE", encoded(certificate)));
    }

    /** Writes a key, not encrypted. */
    public Path writeKey(Path file, Identity identity) throws IOException {
        return Files.writeString(file, pem("PRIVATE KEY", identity.key.getEncoded()));
    }

    /** Writes key and certificate, opened by {@link #PASSWORD}. */
    public Path writePkcs12(Path file, Identity identity) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            store(identity).store(out, PASSWORD.toCharArray());
            return file;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeyStore store(Identity identity) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", identity.key, PASSWORD.toCharArray(),
                new Certificate[] {identity.certificate, certificate});
        return store;
    }

    private X509Certificate certify(X500Name subject, KeyPair own, Instant end, boolean authority, GeneralName... names) {
        try {
            var builder = new JcaX509v3CertificateBuilder(NAME, new BigInteger(64, new SecureRandom()).add(BigInteger.ONE),
                    Date.from(end.minus(Duration.ofDays(3))), Date.from(end), subject, own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (names.length > 0) {
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
            }
            var signer = new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String what, byte[] bytes) {
        return "-----BEGIN " + what + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes)
                + "\n-----END " + what + "-----\n";
    }
}
