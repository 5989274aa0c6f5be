package org.otowi.provenance.anchor;

import java.io.IOException;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.messages.Messages;

/**
 * A time stamp token (RFC 3161, section 2.4.2) of a SHA-256, whose signature fits the certificate inside it. Whose
 * certificate that is, {@link TimeStampAuthorities} say.
 */
public final class TimeStamp {

    /** Longest token in bytes; one with a chain of certificates has some thousands. */
    public static final int MAX_BYTES = 1 << 16;

    private final byte[] der;
    private final TimeStampToken token;
    private final X509CertificateHolder signer;
    private final String authority;

    private TimeStamp(byte[] der, TimeStampToken token, X509CertificateHolder signer) {
        this.der = der;
        this.token = token;
        this.signer = signer;
        this.authority = signer.getSubject().toString(); // reads the name, which fails where it is none
    }

    /** The token that a member of an entry holds, in base64 with padding. */
    public static TimeStamp ofBase64(String text) throws BadTimeStampException {
        try {
            byte[] der = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(der).equals(text)) {
                return ofToken(der);
            }
        } catch (IllegalArgumentException e) {
            throw new BadTimeStampException(Messages.get("stamp.base64"), e);
        }
        throw new BadTimeStampException(Messages.get("stamp.base64"));
    }

    /** The token that is given in DER. */
    public static TimeStamp ofToken(byte[] der) throws BadTimeStampException {
        if (der.length > MAX_BYTES) {
            throw new BadTimeStampException(Messages.get("stamp.long", MAX_BYTES));
        }
        DerShape.check(der);
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(der));
            if (!StampAlgorithms.accept(token)) {
                throw new BadTimeStampException(Messages.get("stamp.algorithm"));
            }
            X509CertificateHolder signer = signer(token);
            if (!TokenForm.isStrict(der)) {
                throw new BadTimeStampException(Messages.get("stamp.token"));
            }
            return new TimeStamp(der.clone(), token, signer);
        } catch (TSPException | CMSException | IOException e) {
            throw new BadTimeStampException(Messages.get("stamp.token"), e);
        } catch (RuntimeException e) { // whatever the library throws where a structure is not what it expects
            throw new BadTimeStampException(Messages.get("stamp.token"), e);
        }
    }

    /** When the authority saw the hash. */
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** What was stamped: of a log, the hash of a checkpoint's line. */
    public Sha256 imprint() {
        return Sha256.ofDigest(token.getTimeStampInfo().getMessageImprintDigest());
    }

    /** The name that the authority's certificate gives it. */
    public String authority() {
        return authority;
    }

    /** The token as an {@code anchor} entry holds it. */
    public String base64() {
        return Base64.getEncoder().encodeToString(der);
    }

    /** The authority's certificate and what else the token holds to lead from there to a known one. */
    List<X509Certificate> certificates() throws CertificateException {
        JcaX509CertificateConverter converter = new JcaX509CertificateConverter();
        List<X509Certificate> certificates = new ArrayList<>(List.of(converter.getCertificate(signer)));
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            certificates.add(converter.getCertificate(each));
        }
        return certificates;
    }

    /** Checks RFC 3161, section 2.3: a certificate for time stamps alone, valid at the time, and named by the token. */
    void requirePurpose() throws TSPException, OperatorCreationException, CertificateException {
        token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    }

    /** The certificate inside the token that its signature fits. */
    private static X509CertificateHolder signer(TimeStampToken token) throws BadTimeStampException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> named = token.getCertificates().getMatches(token.getSID());
        if (named.isEmpty()) {
            throw new BadTimeStampException(Messages.get("stamp.certificate"));
        }
        X509CertificateHolder certificate = named.iterator().next();
        try {
            PublicKey key = new JcaPEMKeyConverter().getPublicKey(certificate.getSubjectPublicKeyInfo());
            if (token.isSignatureValid(new JcaSimpleSignerInfoVerifierBuilder().build(key))) {
                return certificate;
            }
        } catch (TSPException | OperatorCreationException | PEMException e) {
            throw new BadTimeStampException(Messages.get("stamp.signature"), e);
        }
        throw new BadTimeStampException(Messages.get("stamp.signature"));
    }
}
