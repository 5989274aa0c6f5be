package org.otowi.provenance.anchor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** What a time-stamping authority answered: a {@code TimeStampResp} (RFC 3161, section 2.4.2), or its token alone. */
public final class StampResponse {

    /** Room for a token of any length that is accepted, and the answer around it. */
    private static final int MAX_BYTES = TimeStamp.MAX_BYTES + 1024;

    private StampResponse() {}

    /**
     * Reads the token out of a file.
     *
     * @throws ProvenanceException if the file cannot be read, or holds no token that can be used
     */
    public static TimeStamp read(Path file) throws ProvenanceException {
        try {
            return parse(bytes(file));
        } catch (IOException e) {
            throw ProvenanceException.unreadable("stamp.unreadable", file, e);
        } catch (BadTimeStampException e) {
            throw new ProvenanceException(Reason.FAILED, Messages.get("stamp.bad", file, e.getMessage()), e);
        }
    }

    /** Takes the token out of an answer. */
    public static TimeStamp parse(byte[] bytes) throws BadTimeStampException {
        if (bytes.length > MAX_BYTES) {
            throw new BadTimeStampException(Messages.get("stamp.long", TimeStamp.MAX_BYTES));
        }
        DerShape.check(bytes);
        return isResponse(bytes) ? TimeStamp.ofToken(tokenOf(bytes)) : TimeStamp.ofToken(bytes);
    }

    /** An answer begins with its status, a sequence; a token with the name of its content. */
    private static boolean isResponse(byte[] bytes) throws BadTimeStampException {
        try {
            ASN1Sequence sequence = ASN1Sequence.getInstance(bytes);
            return sequence.size() > 0 && sequence.getObjectAt(0) instanceof ASN1Sequence;
        } catch (RuntimeException e) { // whatever the library throws where it finds no sequence
            throw new BadTimeStampException(Messages.get("stamp.token"), e);
        }
    }

    private static byte[] tokenOf(byte[] bytes) throws BadTimeStampException {
        try {
            TimeStampResponse response = new TimeStampResponse(bytes);
            boolean granted = response.getStatus() == PKIStatus.GRANTED
                    || response.getStatus() == PKIStatus.GRANTED_WITH_MODS;
            if (!granted || response.getTimeStampToken() == null) {
                throw new BadTimeStampException(Messages.get("stamp.refused", response.getStatus()));
            }
            return response.getTimeStampToken().getEncoded();
        } catch (TSPException | IOException e) {
            throw new BadTimeStampException(Messages.get("stamp.token"), e);
        } catch (RuntimeException e) { // whatever the library throws where a structure is not what it expects
            throw new BadTimeStampException(Messages.get("stamp.token"), e);
        }
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MAX_BYTES + 1);
        }
    }
}
