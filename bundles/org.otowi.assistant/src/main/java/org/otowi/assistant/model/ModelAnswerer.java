package org.otowi.assistant.model;

import java.util.ArrayList;
import java.util.List;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.Message;
import org.otowi.models.chat.Role;
import org.otowi.models.egress.Feature;
import org.otowi.models.provider.ModelInfo;

/**
 * Puts a question and its material into words for a model: the instructions in a message of their own, each file in a
 * frame that its content cannot close, the question last.
 */
public final class ModelAnswerer {

    private final ModelInfo info;

    /** For a model of which this is known. */
    public ModelAnswerer(ModelInfo info) {
        this.info = info;
    }

    /** The request for a question; nothing is sent. */
    public Prepared prepare(Question question) {
        return prepare(List.of(), question);
    }

    /**
     * The request for a question that follows on others.
     *
     * @param earlier questions and answers of the same conversation, oldest first, without material
     */
    public Prepared prepare(List<Message> earlier, Question question) {
        return prepare(Feature.ASK, earlier, question);
    }

    /**
     * The request for new words in the place of the material, as one block of code.
     *
     * @param earlier questions and answers of the same conversation, oldest first, without material
     * @param question what is to change, with the lines that are to be replaced as its one material
     */
    public Prepared prepareChange(List<Message> earlier, Question question) {
        return prepare(Feature.EDIT, earlier, question);
    }

    private Prepared prepare(Feature feature, List<Message> earlier, Question question) {
        Budget budget = Budget.of(question.contextTokens().isPresent() ? question.contextTokens() : info.contextTokens(),
                info.maxOutputTokens(), question.text().length() + length(earlier) + instructions(feature, "").length());
        List<Message> messages = new ArrayList<>();
        List<String> warnings = new ArrayList<>(InstructionScan.warnings(question.materials()));
        if (question.materials().isEmpty()) {
            messages.add(Message.system(Prompts.question()));
            messages.addAll(earlier);
            messages.add(Message.user(question.text()));
        } else {
            FramedText framed = FramedText.of(question.materials(), question.text(), budget);
            warnings.addAll(framed.warnings());
            messages.add(Message.system(instructions(feature, framed.mark())));
            messages.addAll(earlier);
            messages.add(new Message(Role.USER, framed.text() + question.text(), question.images()));
        }
        ChatRequest request = ChatRequest.of(feature, messages,
                question.materials().stream().map(Material::inspectable).toList());
        return new Prepared(question.justification().map(request::justified).orElse(request), warnings);
    }

    private static String instructions(Feature feature, String mark) {
        return feature == Feature.EDIT ? Prompts.change(mark) : Prompts.material(mark);
    }

    private static int length(List<Message> messages) {
        return messages.stream().mapToInt(message -> message.text().length()).sum();
    }
}
