package org.otowi.assistant.workspace.summary;

import org.eclipse.core.resources.IFile;
import org.otowi.assistant.summary.Summary;

/** What came of summarizing one file. */
public sealed interface SummaryOutcome {

    /** The file that was to be summarized. */
    IFile file();

    /** The file was read and summarized. */
    record Summarized(IFile file, Summary summary) implements SummaryOutcome {}

    /**
     * There is no summary.
     *
     * @param reason why, for people, with what they can do
     */
    record NotSummarized(IFile file, String reason) implements SummaryOutcome {}

    /** The person stopped it. */
    record Stopped(IFile file) implements SummaryOutcome {}
}
