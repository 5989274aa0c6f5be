package org.otowi.assistant.workspace.summary;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.otowi.assistant.model.ModelSummarizer;
import org.otowi.models.chat.ChatModel;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;

/**
 * A summary that a model is to write.
 *
 * @param file what is to be summarized
 * @param provider who serves the model
 * @param model its id
 * @param models what it is asked over
 */
public record ModelSummary(IFile file, Provider provider, String model, Models models) {

    ChatModel chat() {
        return models.model(provider, model);
    }

    ModelSummarizer summarizer(Optional<String> justification) {
        return new ModelSummarizer(chat(), models.info(provider, model), provider.id() + "/" + model, justification);
    }
}
