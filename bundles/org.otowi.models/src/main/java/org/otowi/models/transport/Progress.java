package org.otowi.models.transport;

/** How far the reply of an attempt came. */
final class Progress {

    private boolean begun;
    private boolean text;

    void saw(Signal signal) {
        begun |= signal == Signal.THINKING || signal == Signal.TEXT;
        text |= signal == Signal.TEXT;
    }

    /** Whether the model thought or spoke, so that the request is not repeated any more. */
    boolean hasBegun() {
        return begun;
    }

    /** Whether there is text, so that a break truncates. */
    boolean hasText() {
        return text;
    }
}
