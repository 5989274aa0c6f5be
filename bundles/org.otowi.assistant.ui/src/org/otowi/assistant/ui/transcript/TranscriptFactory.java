package org.otowi.assistant.ui.transcript;

import java.util.function.Consumer;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;

/** Makes the best transcript that the machine can show: a web page, or text where no browser can be made. */
public final class TranscriptFactory {

    /** The system property that does without a browser when it is {@code text}. */
    public static final String PROPERTY = "otowi.transcript";

    private static final String TEXT = "text";

    private final Maker browser;

    /** A way to a transcript in a browser. */
    @FunctionalInterface
    public interface Maker {

        /**
         * Makes the transcript.
         *
         * @param broken what to run, once, if it turns out later that nothing can be shown
         * @throws SWTError if no browser can be made on this machine
         */
        Transcript make(Composite parent, Consumer<TranscriptAction> actions, Runnable broken);
    }

    public TranscriptFactory() {
        this(BrowserTranscript::new);
    }

    /**
     * Makes a factory with another way to a browser.
     *
     * @param browser makes the transcript that is tried first
     */
    public TranscriptFactory(Maker browser) {
        this.browser = browser;
    }

    public Transcript create(Composite parent, Consumer<TranscriptAction> actions) {
        return TEXT.equals(System.getProperty(PROPERTY))
                ? new TextTranscript(parent, actions)
                : new FallbackTranscript(parent, actions, browser);
    }
}
