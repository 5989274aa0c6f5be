package org.otowi.provenance.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.otowi.provenance.Actor;
import org.otowi.provenance.Hunk;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Tool;
import org.otowi.provenance.log.LogEntry;

/** Names of things that mean the same in every export, so that documents about one log can be joined. */
final class Vocabulary {

    private static final int SHORT = 16;

    private Vocabulary() {}

    /** The same person has the same name in every log: a hash, as a name may hold anything. */
    static String person(Actor actor) {
        return "person-" + digest(actor.name(), actor.account().orElse(""));
    }

    static String tool(Tool tool) {
        return "tool-" + digest(tool.name(), tool.version());
    }

    /** Models differ where the provider, the id that answered or the version differs. */
    static String model(ModelUse model) {
        return "model-" + digest(model.provider(), answering(model), model.version().orElse(""));
    }

    /** The model that answered, or if nobody said, the one that was asked. */
    static String answering(ModelUse model) {
        return model.returned().orElse(model.requested());
    }

    /** The lines that an entry has written, such as {@code 3-5, 9}. */
    static String writtenLines(LogEntry entry) {
        return entry.hunks().stream().filter(hunk -> hunk.newCount() > 0).map(Vocabulary::lines)
                .collect(Collectors.joining(", "));
    }

    private static String lines(Hunk hunk) {
        int last = hunk.newStart() + hunk.newCount() - 1;
        return last == hunk.newStart() ? String.valueOf(last) : hunk.newStart() + "-" + last;
    }

    private static String digest(String... parts) {
        byte[] joined = String.join("\0", List.of(parts)).getBytes(StandardCharsets.UTF_8);
        return Sha256.of(joined).hex().substring(0, SHORT);
    }
}
