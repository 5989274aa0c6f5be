package org.otowi.models.chat;

import org.otowi.models.egress.EgressPreview;
import org.otowi.provenance.Cancellation;

/** One model of one provider; synchronous, cancellable, safe for use by several threads. */
public interface ChatModel {

    /**
     * Asks the model and returns when the one end of the request is known; what happens is told by {@link ChatReply#end()},
     * never by an exception.
     *
     * @param listener is told text as it comes, from the calling thread
     * @param cancellation looked at at least every 50 milliseconds, before the first token too
     */
    ChatReply chat(ChatRequest request, ChatListener listener, Cancellation cancellation);

    /** What {@link #chat} would send and what the gate says to it; nothing is sent, no key is asked for. */
    EgressPreview preview(ChatRequest request);
}
