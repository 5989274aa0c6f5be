package org.otowi.provenance.workspace;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.otowi.provenance.Content;
import org.otowi.provenance.record.Declined;
import org.otowi.provenance.record.FileReview;

/** Records what a person thinks of files and proposals, which changes no file. An OSGi service. */
public interface JudgementRecorder {

    /**
     * Records that the person has checked a file that has a log. Returns at once.
     *
     * @param review describes the review of what the file holds, in the job
     */
    CompletableFuture<RecordingOutcome> recordReview(IFile file, Function<Content, FileReview> review);

    /**
     * Records that the person has refused a proposal, if the file has a log. Returns at once; {@link RecordingProblems}
     * tells when that fails.
     *
     * @param declined describes the refusal, in the job
     */
    void recordDeclined(IFile file, Supplier<Declined> declined);
}
