package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.BrowserTranscript;
import org.otowi.assistant.ui.transcript.TextTranscript;
import org.otowi.assistant.ui.transcript.Transcript;
import org.otowi.assistant.ui.transcript.TranscriptFactory;
import org.otowi.provenance.ui.tests.workbench.Ui;

class TranscriptFactoryTest {

    private Shell shell;

    @BeforeEach
    void open() {
        shell = Ui.call(() -> new Shell(Display.getCurrent()));
    }

    @AfterEach
    void close() {
        System.clearProperty(TranscriptFactory.PROPERTY);
        Ui.run(shell::dispose);
    }

    @Test
    void webPageIsTheFirstChoice() {
        assertInstanceOf(BrowserTranscript.class, make(new TranscriptFactory()));
    }

    @Test
    void textTakesItsPlaceWhereNoBrowserCanBeMade() {
        assertInstanceOf(TextTranscript.class, make(new TranscriptFactory((parent, actions) -> {
            throw new SWTError(SWT.ERROR_NO_HANDLES);
        })));
    }

    @Test
    void textCanBeAskedFor() {
        System.setProperty(TranscriptFactory.PROPERTY, "text");
        assertInstanceOf(TextTranscript.class, make(new TranscriptFactory()));
    }

    private Transcript make(TranscriptFactory factory) {
        return Ui.call(() -> factory.create(shell, action -> {}));
    }
}
