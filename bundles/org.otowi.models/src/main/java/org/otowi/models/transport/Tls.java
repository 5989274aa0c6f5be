package org.otowi.models.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.otowi.models.messages.Messages;

/** Makes a TLS context that trusts whom Java trusts and further authorities; every check of Java's own stays. */
final class Tls {

    private Tls() {}

    static SSLContext context(Trust trust) throws TrustException {
        try {
            KeyManager[] own = trust.client().isPresent() ? ClientKeys.of(trust.client().get()) : null;
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own, trust.authorities().isEmpty() ? null : trusting(trust), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new TrustException(Messages.get("transport.trustFailed", e.getClass().getSimpleName()));
        }
    }

    private static TrustManager[] trusting(Trust trust) throws TrustException, GeneralSecurityException, IOException {
        KeyStore all = KeyStore.getInstance("PKCS12");
        all.load(null, null);
        int number = 0;
        for (X509Certificate known : knownToJava()) {
            all.setCertificateEntry("java-" + number++, known);
        }
        for (Path file : trust.authorities()) {
            for (Certificate further : read(file)) {
                all.setCertificateEntry("further-" + number++, further);
            }
        }
        return managers(all);
    }

    private static X509Certificate[] knownToJava() throws GeneralSecurityException {
        for (TrustManager manager : managers(null)) {
            if (manager instanceof X509TrustManager x509) {
                return x509.getAcceptedIssuers();
            }
        }
        return new X509Certificate[0];
    }

    private static TrustManager[] managers(KeyStore store) throws GeneralSecurityException {
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory.getTrustManagers();
    }

    /** The certificates of a PEM file, at least one. */
    static Collection<? extends Certificate> read(Path file) throws TrustException {
        try (InputStream in = Files.newInputStream(file)) {
            var certificates = CertificateFactory.getInstance("X.509").generateCertificates(in);
            if (certificates.isEmpty()) {
                throw new TrustException(Messages.get("transport.noCertificates", file));
            }
            return certificates;
        } catch (IOException e) {
            throw new TrustException(Messages.get("transport.unreadable", file, e.getClass().getSimpleName()));
        } catch (GeneralSecurityException e) {
            throw new TrustException(Messages.get("transport.noCertificates", file));
        }
    }
}
