package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.view.AssistantView;
import org.otowi.provenance.ui.tests.workbench.Ui;

class AssistantViewTest {

    @Test
    void viewOpens() {
        assertEquals("Assistant", Ui.call(() -> Ui.page().showView(AssistantView.ID).getTitle()));
    }
}
