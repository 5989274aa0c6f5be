package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.Look;
import org.otowi.assistant.ui.transcript.TextTranscript;
import org.otowi.assistant.ui.transcript.Transcript;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.provenance.ui.tests.workbench.Ui;

class TextTranscriptTest extends TranscriptContract {

    @Override
    Transcript make(Composite parent, Consumer<TranscriptAction> listener) {
        return new TextTranscript(parent, listener);
    }

    @Override
    String words() {
        return text().getText();
    }

    @Override
    void follow(String label) {
        StyleRange link = Arrays.stream(text().getStyleRanges()).filter(range -> range.underlineStyle == SWT.UNDERLINE_LINK)
                .filter(range -> text().getText(range.start, range.start + range.length - 1).equals(label))
                .findFirst().orElseThrow();
        text().setCaretOffset(link.start);
        press(SWT.CR);
    }

    @Test
    void tabGoesFromLinkToLinkAndThenOut() {
        show(summarized("1"));
        Ui.run(() -> {
            text().setSelection(0);
            for (String label : new String[] {"lines 1-2", "line 9", "line 12", "Insert as comment", "Save as summary"}) {
                assertTrue(!traverse(SWT.TRAVERSE_TAB_NEXT), label);
                assertEquals(label, text().getSelectionText());
            }
            assertTrue(traverse(SWT.TRAVERSE_TAB_NEXT));
            assertTrue(!traverse(SWT.TRAVERSE_TAB_PREVIOUS));
            assertEquals("Insert as comment", text().getSelectionText());
        });
    }

    @Test
    void clickOnAPlaceFollowsIt() {
        show(summarized("1"));
        Ui.run(() -> {
            Point place = text().getLocationAtOffset(text().getText().indexOf("line 9") + 2);
            Event click = new Event();
            click.x = place.x;
            click.y = place.y + 2;
            click.button = 1;
            text().notifyListeners(SWT.MouseUp, click);
        });
        assertEquals(1, actions.size());
    }

    @Test
    void newColoursReachTheWordsThatAreShown() {
        RGB red = new RGB(200, 0, 0);
        FontData font = new FontData("Sans", 11, 0);
        show(asked("1", "Is mass conserved?"));
        Ui.run(() -> {
            transcript.look(new Look(new RGB(0, 0, 0), red, red, red, red, red, red, font, font));
            assertEquals(red, text().getStyleRangeAtOffset(0).foreground.getRGB());
            assertTrue(words().contains("Is mass conserved?"));
        });
    }

    private boolean traverse(int direction) {
        Event event = new Event();
        event.detail = direction;
        event.doit = true;
        text().notifyListeners(SWT.Traverse, event);
        return event.doit;
    }

    private void press(char key) {
        Event event = new Event();
        event.character = key;
        event.keyCode = key;
        text().notifyListeners(SWT.KeyDown, event);
    }

    private StyledText text() {
        return (StyledText) transcript.control();
    }
}
