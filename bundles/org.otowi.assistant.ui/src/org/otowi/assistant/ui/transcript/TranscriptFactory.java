package org.otowi.assistant.ui.transcript;

import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;

/** Makes the best transcript that the machine can show: a web page, or text where no browser can be made. */
public final class TranscriptFactory {

    /** The system property that does without a browser when it is {@code text}. */
    public static final String PROPERTY = "otowi.transcript";

    private static final String TEXT = "text";

    private final Maker browser;

    /** Makes a transcript, or throws {@link SWTError} if it cannot be shown on this machine. */
    @FunctionalInterface
    public interface Maker {
        Transcript make(Composite parent, Consumer<TranscriptAction> actions);
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
        if (!TEXT.equals(System.getProperty(PROPERTY))) {
            try {
                return browser.make(parent, actions);
            } catch (SWTError e) {
                ILog.of(TranscriptFactory.class).warn(Messages.Transcript_noBrowser, e);
            }
        }
        return new TextTranscript(parent, actions);
    }
}
