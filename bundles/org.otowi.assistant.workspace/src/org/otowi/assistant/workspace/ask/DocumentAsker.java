package org.otowi.assistant.workspace.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.answer.QuotingAnswerer;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.SourceAnchor;
import org.otowi.documents.UnreadableDocumentException;

/** Answers questions from the attached files by quoting them: no model, no network. Safe for use by several threads. */
public final class DocumentAsker {

    private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);
    private final QuotingAnswerer answerer = new QuotingAnswerer();

    /**
     * Reads the attached files and answers from those that could be read.
     *
     * @param step told what is being done now
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public Outcome ask(Question question, Consumer<String> step, Cancellation cancellation) {
        if (question.attachments().isEmpty()) {
            return new Outcome.Refused(Messages.Asker_nothingAttached);
        }
        List<Document> documents = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Path file : question.attachments().stream().map(Attachment::file).distinct().toList()) {
            cancellation.check();
            step.accept(NLS.bind(Messages.Asker_reading, file.getFileName()));
            try {
                Document document = reader.read(file, cancellation);
                documents.add(document);
                notes.addAll(document.warnings());
                UnsavedText.note(file).ifPresent(notes::add);
            } catch (UnreadableDocumentException e) {
                notes.add(e.getMessage().replace(file.toString(), file.getFileName().toString()));
            }
        }
        if (documents.isEmpty()) {
            return new Outcome.Refused(String.join("\n", notes));
        }
        step.accept(Messages.Asker_searching);
        Answer answer = answerer.answer(question.text(), documents,
                (file, anchor) -> isAskedAbout(file, anchor, question), cancellation);
        return new Outcome.Answered(answer, notes);
    }

    private static boolean isAskedAbout(Path file, SourceAnchor anchor, Question question) {
        return question.attachments().stream()
                .anyMatch(attached -> attached.file().equals(file) && attached.covers(anchor));
    }
}
