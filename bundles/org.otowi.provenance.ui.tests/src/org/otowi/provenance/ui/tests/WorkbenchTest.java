package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.otowi.provenance.ui.tests.workbench.Screenshot;

class WorkbenchTest {

    @Test
    void windowCanBePhotographed() throws Exception {
        assertTrue(Files.size(Screenshot.take("workbench")) > 0);
    }
}
