package org.otowi.provenance.anchor;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** The certificates from which a reviewer accepts time stamps, and from whatever they vouch for. */
public final class TimeStampAuthorities {

    private final Set<X509Certificate> accepted;

    private TimeStampAuthorities(Set<X509Certificate> accepted) {
        this.accepted = accepted;
    }

    /**
     * Reads a file of certificates in PEM, as {@code openssl ts -verify -CAfile} does.
     *
     * @throws ProvenanceException if it cannot be read, or holds no certificate or a broken one
     */
    public static TimeStampAuthorities read(Path file) throws ProvenanceException {
        Set<X509Certificate> certificates = new HashSet<>();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
                PEMParser parser = new PEMParser(reader)) {
            for (Object each = parser.readObject(); each != null; each = parser.readObject()) {
                if (each instanceof X509CertificateHolder certificate) {
                    certificates.add(new JcaX509CertificateConverter().getCertificate(certificate));
                }
            }
        } catch (IOException e) {
            throw ProvenanceException.unreadable("authorities.unreadable", file, e);
        } catch (CertificateException | RuntimeException e) { // the library's, where a block is not what it says
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("authorities.form", file), e);
        }
        if (certificates.isEmpty()) {
            throw new ProvenanceException(Reason.UNREADABLE, Messages.get("authorities.form", file));
        }
        return new TimeStampAuthorities(certificates);
    }

    /** Why a time stamp is not by one of these, or by one that had no right to make it at its time; empty if it is. */
    public Optional<String> objection(TimeStamp stamp) {
        try {
            stamp.requirePurpose();
            List<X509Certificate> certificates = stamp.certificates();
            if (!isForSignaturesAlone(certificates.get(0))) {
                return Optional.of(Messages.get("authorities.purpose"));
            }
            requireChain(certificates, Date.from(stamp.time()));
            return Optional.empty();
        } catch (TSPException | OperatorCreationException e) {
            return Optional.of(Messages.get("authorities.purpose"));
        } catch (GeneralSecurityException e) {
            return Optional.of(Messages.get("authorities.unknown"));
        } catch (RuntimeException e) { // the library's, where a certificate is not what it expects
            return Optional.of(Messages.get("authorities.unknown"));
        }
    }

    /** As OpenSSL has it: a stated use of the key is for signatures (digitalSignature, nonRepudiation) and nothing else. */
    private static boolean isForSignaturesAlone(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        return uses == null || (uses[0] || uses[1])
                && IntStream.range(2, uses.length).noneMatch(use -> uses[use]);
    }

    /** A path of certificates as RFC 5280, section 6, has it; revocation cannot be asked for without a network. */
    private void requireChain(List<X509Certificate> certificates, Date time) throws GeneralSecurityException {
        X509Certificate signer = certificates.get(0);
        if (accepted.contains(signer)) {
            return;
        }
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(signer);
        Set<TrustAnchor> anchors = new HashSet<>();
        accepted.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors, target);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(certificates)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(time);
        PKIXCertPathBuilderResult path =
                (PKIXCertPathBuilderResult) CertPathBuilder.getInstance("PKIX").build(parameters);
        path.getTrustAnchor().getTrustedCert().checkValidity(time);
    }
}
