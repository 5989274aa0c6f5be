package org.otowi.assistant.workspace.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.Message;
import org.otowi.models.egress.Feature;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/**
 * The change of a file that an answer amounts to: it was asked about lines of one file of the workspace, is whole, and holds one
 * block of code.
 */
public final class ModelChange {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,})[^\\n]*\\n(.*?)^ {0,3}\\1[`~]*\\s*$");

    private final ReadyQuestion ready;
    private final ChatReply reply;

    public ModelChange(ReadyQuestion ready, ChatReply reply) {
        this.ready = ready;
        this.reply = reply;
    }

    /** What can be proposed; empty also where the policy does not let models edit. */
    public Optional<ProposalRequest> request(LoadedPolicy policy) {
        Optional<String> code = reply.end().isComplete() ? onlyBlock(reply.text()) : Optional.empty();
        if (ready.selected().isEmpty() || code.isEmpty() || policy.policy().forbidden().contains(Feature.EDIT)) {
            return Optional.empty();
        }
        Attachment attached = ready.asked().question().attachments().get(0);
        return file(attached.file()).map(target -> new ProposalRequest.ReplaceLines(target, attached.selection().orElseThrow(),
                ready.selected().get(), code.get(), ready.asked().question().text(), authored()));
    }

    private static Optional<String> onlyBlock(String text) {
        Matcher block = BLOCK.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        String code = block.group(2);
        return block.find() ? Optional.empty() : Optional.of(code.endsWith("\n") ? code.substring(0, code.length() - 1) : code);
    }

    private static Optional<IFile> file(Path path) {
        return Optional.ofNullable(ResourcesPlugin.getWorkspace().getRoot()
                .getFileForLocation(org.eclipse.core.runtime.Path.fromOSString(path.toString())));
    }

    /** Who answered, what was said, and what the gate said to that, for the log. */
    private Authored authored() {
        Provider provider = ready.asked().provider();
        Models models = ready.asked().models();
        ModelUse use = new ModelUse(provider.id(), ready.asked().model(), reply.model(), Optional.empty(), new TreeMap<>(),
                Optional.of(provider.baseUrl().getRawAuthority()), models.approval(provider, ready.asked().model()));
        Exchange said = new Exchange(ready.request().messages().stream().map(Message::text).toList(), List.of(reply.text()),
                List.of(), Optional.empty(), reply.requestId());
        return new Authored(use, models.egress(reply).map(said::passed).orElse(said));
    }
}
