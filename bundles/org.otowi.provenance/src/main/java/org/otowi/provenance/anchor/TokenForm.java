package org.otowi.provenance.anchor;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;

/** Parts of a token's form (RFC 5652, section 5, and RFC 5280, section 4.1) that the library reads more leniently. */
final class TokenForm {

    private static final ASN1Integer VERSION_3 = new ASN1Integer(2);

    private TokenForm() {}

    /** @throws RuntimeException the library's, where the structure is another altogether */
    static boolean isStrict(byte[] der) {
        ASN1Sequence content = ASN1Sequence.getInstance(der);
        ASN1Sequence signed = ASN1Sequence.getInstance(explicit(content.getObjectAt(1)));
        ASN1TaggedObject certificates = ASN1TaggedObject.getInstance(signed.getObjectAt(3));
        ASN1Set signers = ASN1Set.getInstance(signed.getObjectAt(signed.size() - 1));
        ASN1Sequence signer = ASN1Sequence.getInstance(signers.getObjectAt(0));
        if (!content.getObjectAt(0).equals(CMSObjectIdentifiers.signedData) || certificates.getTagNo() != 0
                || ASN1TaggedObject.getInstance(signer.getObjectAt(3)).getTagNo() != 0) {
            return false;
        }
        for (ASN1Encodable certificate : ASN1Set.getInstance(certificates, false)) {
            if (!isCertificate(ASN1Sequence.getInstance(certificate))) {
                return false;
            }
        }
        return true;
    }

    /** Version 3, and one algorithm that is named twice. */
    private static boolean isCertificate(ASN1Sequence certificate) {
        ASN1Sequence content = ASN1Sequence.getInstance(certificate.getObjectAt(0));
        return explicit(content.getObjectAt(0)).equals(VERSION_3)
                && content.getObjectAt(2).equals(certificate.getObjectAt(1));
    }

    private static ASN1Encodable explicit(ASN1Encodable tagged) {
        return ASN1TaggedObject.getInstance(tagged, BERTags.CONTEXT_SPECIFIC, 0).getExplicitBaseObject();
    }
}
