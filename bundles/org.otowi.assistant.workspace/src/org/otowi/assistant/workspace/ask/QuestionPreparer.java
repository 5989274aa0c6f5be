package org.otowi.assistant.workspace.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.model.Material;
import org.otowi.assistant.model.ModelAnswerer;
import org.otowi.assistant.model.Prepared;
import org.otowi.documents.Cancellation;
import org.otowi.documents.TextPiece;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.Image;

/** Turns a question and its attached files into the request that a model would get. */
final class QuestionPreparer {

    private final ModelQuestion asked;
    private final Consumer<String> step;
    private final List<Material> whole = new ArrayList<>();
    private final List<Material> sent = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    QuestionPreparer(ModelQuestion asked, Consumer<String> step) {
        this.asked = asked;
        this.step = step;
    }

    /**
     * Reads and prepares. A file that cannot be read ends it: an answer without it would be about something else.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    PrepareOutcome prepare(Cancellation cancellation) {
        for (Attachment attachment : asked.question().attachments()) {
            cancellation.check();
            step.accept(NLS.bind(Messages.Asker_reading, attachment.file().getFileName()));
            try {
                read(attachment, cancellation);
            } catch (UnreadableDocumentException e) {
                return new PrepareOutcome.NotReady(
                        e.getMessage().replace(attachment.file().toString(), attachment.file().getFileName().toString()));
            } catch (IOException e) {
                return new PrepareOutcome.NotReady(NLS.bind(Messages.Preparer_unreadable, attachment.name()));
            }
        }
        cancellation.check();
        step.accept(Messages.Preparer_judging);
        ReadyQuestion ready = ready();
        return asked.question().change() && isCut(ready.request())
                ? new PrepareOutcome.NotReady(NLS.bind(Messages.Preparer_tooMany, asked.model()))
                : new PrepareOutcome.Ready(ready);
    }

    private void read(Attachment attachment, Cancellation cancellation) throws UnreadableDocumentException, IOException {
        AttachedMaterial read = AttachedMaterial.read(attachment, asked.info().vision(), cancellation);
        whole.addAll(read.whole());
        sent.addAll(read.sent());
        read.image().ifPresent(images::add);
        UnsavedText.note(attachment.file()).ifPresent(notes::add);
    }

    private ReadyQuestion ready() {
        ModelAnswerer answerer = new ModelAnswerer(asked.info());
        Prepared prepared = asked.question().change() ? answerer.prepareChange(asked.earlier(), question(sent))
                : answerer.prepare(asked.earlier(), question(sent));
        ChatRequest request = sent.equals(whole) ? prepared.request()
                : judgedBy(prepared.request(), answerer.prepare(List.of(), question(whole)).request());
        notes.addAll(prepared.warnings());
        return new ReadyQuestion(asked, request, asked.chat().preview(request), selected(), notes);
    }

    /** Lines that the model does not see would be lost with those that it writes anew. */
    private boolean isCut(ChatRequest request) {
        int chosen = sent.stream().flatMap(material -> material.pieces().stream())
                .mapToInt(piece -> piece.text().length()).sum();
        return request.messages().get(request.messages().size() - 1).text().length() < chosen;
    }

    private Optional<String> selected() {
        List<Attachment> attachments = asked.question().attachments();
        return attachments.size() == 1 && attachments.get(0).selection().isPresent()
                ? Optional.of(String.join("\n", sent.get(0).pieces().stream().map(TextPiece::text).toList()))
                : Optional.empty();
    }

    /** Says only what was chosen, but has the gate look at the files as a whole. */
    private static ChatRequest judgedBy(ChatRequest said, ChatRequest whole) {
        return new ChatRequest(said.feature(), said.messages(), whole.sources(), said.schema(), said.maxOutputTokens(),
                said.temperature(), said.justification());
    }

    private org.otowi.assistant.model.Question question(List<Material> materials) {
        return new org.otowi.assistant.model.Question(asked.question().text(), materials, images, Optional.empty(),
                OptionalLong.empty());
    }
}
