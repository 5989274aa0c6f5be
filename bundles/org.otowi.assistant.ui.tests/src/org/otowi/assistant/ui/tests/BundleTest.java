package org.otowi.assistant.ui.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void assistantIsInstalled() {
        assertNotNull(Platform.getBundle("org.otowi.assistant.ui"));
    }
}
