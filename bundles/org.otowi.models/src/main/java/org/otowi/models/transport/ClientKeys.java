package org.otowi.models.transport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import org.otowi.models.messages.Messages;

/** Reads our own certificate and its key: PKCS #12 (RFC 7292), or PEM (RFC 7468) with PKCS #8. */
final class ClientKeys {

    private static final Pattern PKCS8 =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");
    private static final List<String> ALGORITHMS = List.of("EC", "RSA", "Ed25519", "Ed448");

    private ClientKeys() {}

    static KeyManager[] of(Trust.ClientCertificate own) throws TrustException, GeneralSecurityException, IOException {
        char[] password = own.password().map(key -> key.value().toCharArray()).orElse(new char[0]);
        KeyStore store = own.keyFile().isPresent() ? pem(own.file(), own.keyFile().get(), password) : pkcs12(own, password);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, password);
        return factory.getKeyManagers();
    }

    private static KeyStore pkcs12(Trust.ClientCertificate own, char[] password)
            throws TrustException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(own.file())) {
            store.load(in, password);
            return store;
        } catch (FileSystemException e) {
            throw new TrustException(Messages.get("transport.unreadable", own.file(), e.getClass().getSimpleName()));
        } catch (IOException e) {
            throw new TrustException(Messages.get("transport.pkcs12", own.file()));
        }
    }

    private static KeyStore pem(Path file, Path keyFile, char[] password)
            throws TrustException, GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("own", key(keyFile), password, Tls.read(file).toArray(new Certificate[0]));
        return store;
    }

    private static PrivateKey key(Path file) throws TrustException {
        byte[] encoded = encoded(file);
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
            } catch (GeneralSecurityException e) {
                // a key of another algorithm
            }
        }
        throw new TrustException(Messages.get("transport.keyFile", file));
    }

    private static byte[] encoded(Path file) throws TrustException {
        try {
            Matcher matcher = PKCS8.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
            if (matcher.find()) {
                return Base64.getMimeDecoder().decode(matcher.group(1));
            }
        } catch (IOException e) {
            throw new TrustException(Messages.get("transport.unreadable", file, e.getClass().getSimpleName()));
        } catch (IllegalArgumentException e) {
            // not Base64
        }
        throw new TrustException(Messages.get("transport.keyFile", file));
    }
}
