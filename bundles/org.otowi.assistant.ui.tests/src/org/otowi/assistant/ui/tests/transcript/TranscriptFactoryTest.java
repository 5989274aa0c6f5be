package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.BrowserTranscript;
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
        assertInstanceOf(Browser.class, shown(make(new TranscriptFactory())));
    }

    @Test
    void textTakesItsPlaceWhereNoBrowserCanBeMade() {
        assertInstanceOf(StyledText.class, shown(make(new TranscriptFactory((parent, actions, broken) -> {
            throw new SWTError(SWT.ERROR_NO_HANDLES);
        }))));
    }

    @Test
    void textTakesThePlaceOfAPageThatIsNeverShown() {
        AtomicReference<Runnable> broken = new AtomicReference<>();
        Transcript transcript = make(new TranscriptFactory((parent, actions, ifBroken) -> {
            broken.set(ifBroken);
            return new BrowserTranscript(parent, actions, ifBroken);
        }));
        Ui.run(() -> transcript.show(List.of(TranscriptContract.asked("1", "Is mass conserved?"))));
        Ui.run(() -> broken.get().run());
        StyledText text = assertInstanceOf(StyledText.class, shown(transcript));
        assertTrue(Ui.call(text::getText).contains("Is mass conserved?"));
    }

    @Test
    void textCanBeAskedFor() {
        System.setProperty(TranscriptFactory.PROPERTY, "text");
        assertInstanceOf(StyledText.class, make(new TranscriptFactory()).control());
    }

    private Transcript make(TranscriptFactory factory) {
        return Ui.call(() -> factory.create(shell, action -> {}));
    }

    private static Control shown(Transcript transcript) {
        return Ui.call(() -> ((Composite) transcript.control()).getChildren()[0]);
    }
}
