package org.otowi.provenance.checkpoint;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.format.CheckpointBody;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.record.RecordingSession;
import org.otowi.provenance.signature.SshSignature;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/**
 * Signs logs with one key. A checkpoint stands behind all that its stream builds on, so a log is verified before it is
 * signed, in the very state that is signed, and one with a defect is refused.
 */
public final class LogSigner {

    private final RecordingSession session;
    private final Signer signer;

    public LogSigner(RecordingSession session, Signer signer) {
        this.session = session;
        this.signer = signer;
    }

    /** What became of a log. */
    public sealed interface Outcome {

        /** It was signed by this checkpoint. */
        record Signed(LogEntry checkpoint) implements Outcome {}

        /** The same key had signed all of it before, so nothing was written. */
        record NothingNew() implements Outcome {}

        /** It has defects, so nothing was written. */
        record Refused(FileReport report) implements Outcome {}
    }

    /**
     * Signs the log of a research file.
     *
     * @throws ProvenanceException if there is no log, or it cannot be read or written
     * @throws SigningException if the key did not sign; the log is as it was
     */
    public Outcome sign(Path researchFile) throws ProvenanceException, SigningException {
        Path sidecar = new Sidecar(researchFile).path();
        Decision decision = new Decision(sidecar);
        try {
            Optional<LogEntry> checkpoint = session.checkpoint(researchFile, decision::over);
            return checkpoint.<Outcome>map(Outcome.Signed::new).orElseGet(() -> decision.refusal);
        } catch (ProvenanceException e) {
            if (e.reason() == Reason.DAMAGED) {
                return new Outcome.Refused(Verifier.verify(sidecar, VerifyOptions.DEFAULT));
            }
            throw e;
        }
    }

    /** One log's, made again if the log has changed meanwhile. */
    private final class Decision {

        private final Path sidecar;
        private Outcome refusal = new Outcome.NothingNew();

        Decision(Path sidecar) {
            this.sidecar = sidecar;
        }

        Optional<SshSignature> over(CheckpointBody body) throws ProvenanceException, SigningException {
            FileReport report = Verifier.verify(sidecar, VerifyOptions.DEFAULT);
            if (report.verdict() != Verdict.VALID && report.verdict() != Verdict.VALID_UNANCHORED) {
                refusal = new Outcome.Refused(report);
                return Optional.empty();
            }
            if (report.isSignedBy(signer.key())) {
                return Optional.empty();
            }
            return Optional.of(signer.sign(CheckpointBody.NAMESPACE, body.text().getBytes(StandardCharsets.UTF_8)));
        }
    }
}
