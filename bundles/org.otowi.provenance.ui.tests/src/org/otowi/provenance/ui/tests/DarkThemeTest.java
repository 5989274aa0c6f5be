package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;

class DarkThemeTest extends WithOpenView {

    private String before;

    @BeforeEach
    void darken() {
        before = Ui.call(() -> themes().getActiveTheme().getId());
        Ui.run(() -> themes().setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
    }

    @AfterEach
    void lighten() {
        Ui.run(() -> themes().setTheme(before, false));
    }

    @Test
    void recordCanBeReadInTheDark() throws Exception {
        editRecordedFile();

        assertTrue(view.contrastOfDetails() > 4.5, () -> "contrast " + view.contrastOfDetails());
        Screenshot.take("provenance-dark");
        project.flipByteOf("gpt-5-2026");
        view.execute(ProvenanceIds.VERIFY);
        view.awaitBanner("The record was altered after it was written.");
        view.toggleZoom();
        Screenshot.take("provenance-dark-tampered");
        view.toggleZoom();
    }

    @Test
    void lettersOfTheRulerCanBeReadInTheDark() throws Exception {
        project.recorded();
        AuthorRulerPage ruler = AuthorRulerPage.open(project.file());
        ruler.await("A", "?", "A", "?");
        for (String color : new String[] {"model", "edited", "unknown"}) {
            double contrast = ruler.contrastOn("org.otowi.provenance.ui.line." + color);
            assertTrue(contrast > 4.5, color + ": " + contrast);
        }
        ruler.replace("u * c(i - 1)", "v * c(i - 1)").save().await("A", "?", "E", "?");
        Screenshot.take("ruler-dark");
    }

    private static IThemeEngine themes() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
