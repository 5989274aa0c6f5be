package org.otowi.assistant.workspace.ask;

import java.util.List;
import java.util.Optional;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.egress.EgressPreview;

/**
 * A question put into words, before anything of it is sent.
 *
 * @param asked what it is made of
 * @param request what would be said
 * @param preview the exact bytes, where they would go, and what the gate says to it
 * @param selected the lines that were chosen, where one file's were and nothing else was attached
 * @param notes what the person should know, such as files that were not read or not sent whole
 */
public record ReadyQuestion(ModelQuestion asked, ChatRequest request, EgressPreview preview,
        Optional<String> selected, List<String> notes) {

    public ReadyQuestion {
        notes = List.copyOf(notes);
    }

    /** The same, with the person's reason for sending what the gate warned of. */
    public ReadyQuestion justified(String reason) {
        return new ReadyQuestion(asked, request.justified(reason), preview, selected, notes);
    }
}
