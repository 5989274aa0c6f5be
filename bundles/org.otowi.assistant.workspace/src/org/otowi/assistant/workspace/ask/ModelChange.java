package org.otowi.assistant.workspace.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.otowi.assistant.workspace.ask.Attachment.Lines;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.Message;
import org.otowi.models.egress.Feature;
import org.otowi.provenance.Exchange;

/**
 * The change of a file that an answer amounts to: it was asked for, of lines of one file of the workspace, is whole, and
 * holds one block of code.
 */
public final class ModelChange {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,})[^\\n]*\\n(.*?)^ {0,3}\\1[`~]*\\s*$");

    private final ReadyQuestion ready;
    private final ChatReply reply;

    public ModelChange(ReadyQuestion ready, ChatReply reply) {
        this.ready = ready;
        this.reply = reply;
    }

    /** The lines that a model can be asked to change: those of the one attachment, if it is a file of the workspace. */
    public static Optional<Lines> lines(List<Attachment> attachments) {
        return attachments.size() != 1 || file(attachments.get(0).file()).isEmpty() ? Optional.empty()
                : attachments.get(0).selection();
    }

    /** What can be proposed; empty where no change was asked for. */
    public Optional<ProposalRequest> request() {
        Optional<String> code = reply.end().isComplete() ? onlyBlock(reply.text()) : Optional.empty();
        if (ready.selected().isEmpty() || code.isEmpty() || ready.request().feature() != Feature.EDIT) {
            return Optional.empty();
        }
        Attachment attached = ready.asked().question().attachments().get(0);
        return file(attached.file()).map(target -> new ProposalRequest.ReplaceLines(target,
                attached.selection().orElseThrow(),
                ready.selected().get(), code.get(), ready.asked().question().text(), authored()));
    }

    private static Optional<String> onlyBlock(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        String code = block.group(2);
        return block.find() ? Optional.empty()
                : Optional.of(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code);
    }

    private static Optional<IFile> file(Path path) {
        return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot()
                .getFileForLocation(org.eclipse.core.runtime.Path.fromOSString(path.toString())));
    }

    /** Who answered, what was said, and what the gate said to that, for the log. */
    private Authored authored() {
        Exchange said = new Exchange(ready.request().messages().stream().map(Message::text).toList(), List.of(reply.text()),
                List.of(), Optional.empty(), reply.requestId());
        return Authored.by(ready.asked().models(), ready.asked().provider(), ready.asked().model(), reply, said);
    }
}
