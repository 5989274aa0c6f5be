package org.otowi.provenance.anchor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.otowi.provenance.Sha256;

/** The algorithms that a time stamp may have; docs/provenance-format.md lists them. */
final class StampAlgorithms {

    private static final ASN1ObjectIdentifier SHA256 = NISTObjectIdentifiers.id_sha256;
    private static final ASN1ObjectIdentifier SHA384 = NISTObjectIdentifiers.id_sha384;
    private static final ASN1ObjectIdentifier SHA512 = NISTObjectIdentifiers.id_sha512;
    private static final Set<ASN1ObjectIdentifier> DIGESTS = Set.of(SHA256, SHA384, SHA512);

    /** Signatures, and the digest where their name has one. */
    private static final Map<ASN1ObjectIdentifier, Optional<ASN1ObjectIdentifier>> SIGNATURES = Map.of(
            PKCSObjectIdentifiers.rsaEncryption, Optional.empty(),
            PKCSObjectIdentifiers.id_RSASSA_PSS, Optional.empty(),
            PKCSObjectIdentifiers.sha256WithRSAEncryption, Optional.of(SHA256),
            PKCSObjectIdentifiers.sha384WithRSAEncryption, Optional.of(SHA384),
            PKCSObjectIdentifiers.sha512WithRSAEncryption, Optional.of(SHA512),
            X9ObjectIdentifiers.ecdsa_with_SHA256, Optional.of(SHA256),
            X9ObjectIdentifiers.ecdsa_with_SHA384, Optional.of(SHA384),
            X9ObjectIdentifiers.ecdsa_with_SHA512, Optional.of(SHA512));

    private StampAlgorithms() {}

    static boolean accept(TimeStampToken token) {
        return isOfSha256(token.getTimeStampInfo()) && isSignedStrongly(token);
    }

    private static boolean isOfSha256(TimeStampTokenInfo info) {
        return info.toASN1Structure().getVersion().hasValue(1) && info.getMessageImprintAlgOID().equals(SHA256)
                && info.getMessageImprintDigest().length == Sha256.of().bytes().length;
    }

    private static boolean isSignedStrongly(TimeStampToken token) {
        SignerInformation signer = token.toCMSSignedData().getSignerInfos().iterator().next();
        ASN1ObjectIdentifier digest = signer.getDigestAlgorithmID().getAlgorithm();
        Optional<ASN1ObjectIdentifier> named =
                SIGNATURES.get(new ASN1ObjectIdentifier(signer.getEncryptionAlgOID()));
        return DIGESTS.contains(digest) && named != null && (named.isEmpty() || named.get().equals(digest))
                && token.toCMSSignedData().getDigestAlgorithmIDs().stream()
                        .anyMatch(listed -> listed.getAlgorithm().equals(digest));
    }
}
