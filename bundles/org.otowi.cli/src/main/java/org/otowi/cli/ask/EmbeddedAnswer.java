package org.otowi.cli.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.assistant.answer.Passage;
import org.otowi.assistant.answer.QuotingAnswerer;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.assistant.render.Labels;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.summarize.StandardInput;
import org.otowi.documents.Cancellation;
import org.otowi.documents.Document;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.chat.End;
import org.otowi.models.chat.Usage;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;

/** Answers without any model, in the attached files' own words. */
final class EmbeddedAnswer {

    private final Environment environment;
    private final Cancellation cancellation;

    EmbeddedAnswer(Environment environment, Cancellation cancellation) {
        this.environment = environment;
        this.cancellation = cancellation;
    }

    /** The name of what chooses the words. */
    static String model() {
        return EmbeddedSummarizer.shipped().model().requested();
    }

    /**
     * The passages that bear on the question, each with its place.
     *
     * @throws CommandException if there is nothing to quote, or a file cannot be read
     */
    ChatReply answer(String question, List<Path> files) throws CommandException {
        if (files.isEmpty() || files.contains(StandardInput.NAME)) {
            throw new CommandException(Messages.get("ask.embedded"));
        }
        List<Document> documents = new ArrayList<>();
        for (Path file : files) {
            try {
                documents.add(new DocumentReader(ReadLimits.DEFAULT).read(environment.folder().resolve(file), cancellation));
            } catch (UnreadableDocumentException e) {
                throw new CommandException(e.getMessage(), e);
            }
        }
        List<Passage> passages = new QuotingAnswerer().answer(question, documents, cancellation).passages();
        String text = passages.stream().map(EmbeddedAnswer::quoted).collect(Collectors.joining("\n"));
        List<String> warnings = List.of(Messages.get(passages.isEmpty() ? "ask.nothingSaid" : "ask.extractive"));
        return new ChatReply(End.COMPLETE, text, Optional.empty(), Optional.empty(), Usage.UNKNOWN, warnings,
                Optional.empty());
    }

    private static String quoted(Passage passage) {
        String place = Labels.of(passage.anchor());
        return Messages.get("ask.passage", passage.text(), passage.file().getFileName(),
                place.isEmpty() ? "" : ", " + place);
    }
}
