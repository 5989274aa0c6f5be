package org.otowi.documents.input;

import java.nio.file.Path;
import org.otowi.documents.Cancellation;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** What is left of the limits while one file is read; asked from every loop that its content drives. */
public final class ReadBudget {

    private final Path file;
    private final ReadLimits limits;
    private final Cancellation cancellation;
    private final long start;
    private long characters;

    public ReadBudget(Path file, ReadLimits limits, Cancellation cancellation) {
        this(file, limits, cancellation, System.nanoTime());
    }

    private ReadBudget(Path file, ReadLimits limits, Cancellation cancellation, long start) {
        this.file = file;
        this.limits = limits;
        this.cancellation = cancellation;
        this.start = start;
    }

    /** The budget for another file that this one includes: the same clock, its own name. */
    public ReadBudget forPart(Path part) {
        return new ReadBudget(part, limits, cancellation, start);
    }

    public ReadLimits limits() {
        return limits;
    }

    public Cancellation cancellation() {
        return cancellation;
    }

    /** The file that is read, for messages. */
    public Path file() {
        return file;
    }

    /**
     * Leaves the work when it takes too long or is not wanted any more.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void check() throws UnreadableDocumentException {
        cancellation.check();
        if (System.nanoTime() - start > limits.maxTime().toNanos()) {
            throw refusal(Reason.TOO_SLOW, "tooSlow", file, limits.maxTime().toSeconds());
        }
    }

    /** Counts extracted characters. */
    public void spend(int count) throws UnreadableDocumentException {
        characters += count;
        if (characters > limits.maxCharacters()) {
            throw refusal(Reason.TOO_LARGE, "tooMuchText", file, limits.maxCharacters());
        }
    }

    /** The exception for a reason with the message of a key. */
    public static UnreadableDocumentException refusal(Reason reason, String key, Object... arguments) {
        return new UnreadableDocumentException(reason, Messages.text(key, arguments));
    }
}
