package org.otowi.models.egress;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;

/**
 * What the texts of requests were found to hold, kept as long as the request is: a repetition and a redirect have the same
 * body and the same files, and to read them again takes seconds. Only the very same objects are the same; nothing of the
 * content is kept.
 */
final class Judged {

    private record Known(WeakReference<List<Inspectable>> sources, Content content) {}

    /** By identity, as arrays are compared. */
    private final Map<byte[], Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /**
     * What was found.
     *
     * @param model the model that the body names
     * @param findings the reasons against the texts
     */
    record Content(Optional<String> model, List<Finding> findings) {

        /** Of a request whose texts were not read. */
        static final Content NONE = new Content(Optional.empty(), List.of());

        Content {
            findings = List.copyOf(findings);
        }
    }

    /** What is known of the request, or else what is found now. */
    Content get(Outgoing outgoing, Supplier<Content> search) {
        Known before = known.get(outgoing.body());
        if (before != null && before.sources().get() == outgoing.sources()) {
            return before.content();
        }
        Content content = search.get();
        known.put(outgoing.body(), new Known(new WeakReference<>(outgoing.sources()), content));
        return content;
    }
}
