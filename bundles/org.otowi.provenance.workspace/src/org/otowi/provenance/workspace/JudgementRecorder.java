package org.otowi.provenance.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.record.FileReview;

/** Records what a person thinks of files and proposals, which changes no file. An OSGi service. */
public interface JudgementRecorder {

    /**
     * The person begins to say that they have checked a file that has a log: what it holds now, as the workspace knows
     * it, is what they have looked at. Returns at once.
     */
    BegunReview beginReview(IFile file);

    /** What a person has looked at. */
    @FunctionalInterface
    interface BegunReview {

        /**
         * Records the review, unless the file has changed since they looked. Returns at once; {@link RecordingProblems}
         * tells too when that fails.
         *
         * @param review describes the review of what the file holds, in the job
         */
        CompletableFuture<RecordingOutcome> record(ReviewSource review);
    }

    /** Describes a review of what a file holds. */
    @FunctionalInterface
    interface ReviewSource {

        /** @throws ProvenanceException if what was to be reviewed is not there */
        FileReview of(Content present) throws ProvenanceException;
    }

    /**
     * Records that the person has refused a proposal, if the file has a log. Returns at once; {@link RecordingProblems}
     * tells when that fails.
     *
     * @param declined describes the refusal, in the job
     */
    void recordDeclined(IFile file, Supplier<Declined> declined);
}
