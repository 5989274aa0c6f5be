package org.otowi.models.dialect;

import java.util.ArrayList;
import java.util.List;
import org.otowi.models.chat.ChatRequest;
import org.otowi.models.chat.End;
import org.otowi.models.messages.Messages;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.Provider;

/** What a person should know though there is a reply. */
record ReplyWarnings(Provider provider, String model, ChatRequest request) {

    /** Below this no server cuts a prompt. */
    private static final long SMALL = 512;

    List<String> of(End end, ReplyReader reader) {
        List<String> warnings = new ArrayList<>();
        long sent = TokenEstimate.likely(request);
        long read = reader.usage().input().orElse(sent);
        // Ollama cuts the beginning of what does not fit and says nothing: fault 38.
        if (provider.dialect() == Dialect.OLLAMA && sent > SMALL && read < sent / 2) {
            warnings.add(Messages.get("dialect.trimmed", provider.name(), read, sent));
        }
        if (end.isComplete() && !reader.hasText()) {
            warnings.add(Messages.get("dialect.empty", model));
        }
        if (reader.isRefused()) {
            warnings.add(Messages.get("dialect.refused", model));
        }
        return warnings;
    }
}
