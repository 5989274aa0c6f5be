package org.otowi.models.transport;

import java.util.Map;
import java.util.Optional;
import org.otowi.models.chat.End;

/**
 * What came of a call.
 *
 * @param end why the transport ended it; empty if the server closed the reply in good order or the reader said
 *     {@link Signal#DONE}
 * @param receipt the id of the gate's receipt of the last attempt
 * @param headers headers of the last reply that say something about the request, such as its id, by lower-case name
 * @param attempts how often it was sent; 0 if never
 */
public record Received(Optional<End> end, Optional<String> receipt, Map<String, String> headers, int attempts) {

    public Received {
        headers = Map.copyOf(headers);
    }
}
