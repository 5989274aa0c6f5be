package org.otowi.assistant.workspace.proposal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.core.resources.IFile;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.proposal.SummaryProposals;
import org.otowi.assistant.summary.Summary;
import org.otowi.assistant.workspace.ask.Attachment.Lines;

/** What is to be proposed, kept so that it can be proposed again when the text has changed. */
public sealed interface ProposalRequest {

    /** The summary that the proposal is made of, if it is. */
    Optional<Summary> basis();

    /** Who made it; may read the disk. */
    default Authored authored() {
        return Authored.embedded();
    }

    /** Whether there can be a proposal at all, for a text that fits. */
    default boolean isPossible() {
        return make("").isPresent();
    }

    /** Why there is no proposal for a text, for a person. */
    default String impossible() {
        return NLS.bind(Messages.noComments, target().getName());
    }

    /** The file that the proposal changes or creates. */
    IFile target();

    /** The proposal for the given text of the file; empty where the file's format has no comments. */
    Optional<Proposal> make(String presentText);

    /**
     * A summary as a comment in the file that it sums up.
     *
     * @param writer the model that wrote it; empty if it needed none
     * @param line the line to stand before, from 1; empty for the top of the file
     */
    record InsertAsComment(Summary summary, Optional<Authored> writer, IFile target, OptionalInt line)
            implements ProposalRequest {

        @Override
        public Authored authored() {
            return writer.orElseGet(Authored::embedded);
        }

        @Override
        public Optional<Summary> basis() {
            return Optional.of(summary);
        }

        @Override
        public Optional<Proposal> make(String presentText) {
            SummaryProposals proposals = new SummaryProposals();
            return line.isPresent() ? proposals.commentBefore(summary, presentText, line.getAsInt())
                    : proposals.commentAtTop(summary, presentText);
        }
    }

    /**
     * A summary as a file of its own.
     *
     * @param writer the model that wrote it; empty if it needed none
     */
    record SaveAsFile(Summary summary, Optional<Authored> writer, IFile target) implements ProposalRequest {

        @Override
        public Authored authored() {
            return writer.orElseGet(Authored::embedded);
        }

        @Override
        public Optional<Summary> basis() {
            return Optional.of(summary);
        }

        @Override
        public Optional<Proposal> make(String presentText) {
            return Optional.of(new SummaryProposals().save(summary, presentText));
        }
    }

    /**
     * Lines of a file, written anew by a model.
     *
     * @param lines where they stood when the model was asked
     * @param before these lines, joined by line feeds
     * @param after what is to stand there
     * @param purpose what the person asked for
     */
    record ReplaceLines(IFile target, Lines lines, String before, String after, String purpose, Authored authored)
            implements ProposalRequest {

        @Override
        public Optional<Summary> basis() {
            return Optional.empty();
        }

        @Override
        public boolean isPossible() {
            return true;
        }

        @Override
        public String impossible() {
            return NLS.bind(Messages.linesChanged, target.getName(), lines.first());
        }

        @Override
        public Optional<Proposal> make(String presentText) {
            return new LineReplacement(lines, before, after).in(presentText).map(changed -> new Proposal(
                    NLS.bind(Messages.replacing, target.getName()), presentText, changed,
                    authored.model().provider() + "/" + authored.model().requested(), purpose,
                    List.of()));
        }
    }
}
