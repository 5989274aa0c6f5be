package org.otowi.assistant.ui.view;

import java.util.ArrayList;
import java.util.List;
import org.otowi.assistant.workspace.ask.Spending;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.models.chat.Message;

/**
 * What was said to models so far, for questions that follow on. Only the provider that has heard it hears it again: with
 * another one a new conversation begins. Safe for use by several threads.
 */
final class ModelConversation {

    private static final int MOST_MESSAGES = 20;

    private final List<Message> messages = new ArrayList<>();
    private String provider = "";
    private Spending spending = Spending.NONE;

    /** Questions and answers that this provider has heard. */
    synchronized List<Message> heardBy(ModelChoice choice) {
        return provider.equals(choice.provider()) ? List.copyOf(messages) : List.of();
    }

    /** Adds a question that was answered, also if not wholly. */
    synchronized void add(ModelChoice choice, String question, String answer) {
        if (!provider.equals(choice.provider())) {
            messages.clear();
            provider = choice.provider();
        }
        messages.add(Message.user(question));
        messages.add(Message.assistant(answer));
        if (messages.size() > MOST_MESSAGES) {
            messages.subList(0, 2).clear();
        }
    }

    synchronized void spend(Spending more) {
        spending = spending.plus(more);
    }

    synchronized Spending spending() {
        return spending;
    }

    synchronized void clear() {
        messages.clear();
        spending = Spending.NONE;
    }
}
