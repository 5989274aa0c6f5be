package org.otowi.assistant.workspace.ask;

import java.util.List;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.chat.Message;
import org.otowi.models.provider.ModelInfo;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;

/**
 * A question to a model.
 *
 * @param provider who serves the model
 * @param model its id
 * @param models what it is asked over
 * @param question the words and the attached files
 * @param earlier questions and answers of the same conversation with this provider, oldest first
 */
public record ModelQuestion(Provider provider, String model, Models models, Question question, List<Message> earlier) {

    public ModelQuestion {
        earlier = List.copyOf(earlier);
    }

    ChatModel chat() {
        return models.model(provider, model);
    }

    ModelInfo info() {
        return models.info(provider, model);
    }
}
