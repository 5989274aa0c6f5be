package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SidecarTest {

    @Test
    void liesBesideItsFile() {
        Path file = Path.of("study", "plot.py");
        assertEquals(Path.of("study", "plot.py.aiprov.jsonl"), new Sidecar(file).path());
        assertEquals(new Sidecar(file), Sidecar.at(new Sidecar(file).path()));
        assertEquals("plot.py", new Sidecar(file).fileName());
    }

    @Test
    void isKnownByItsName() {
        assertTrue(Sidecar.isSidecar(Path.of("a.aiprov.jsonl")));
        assertFalse(Sidecar.isSidecar(Path.of(".aiprov.jsonl")));
        assertFalse(Sidecar.isSidecar(Path.of("a.jsonl")));
        assertFalse(Sidecar.isSidecar(Path.of("/")));
        assertThrows(IllegalArgumentException.class, () -> Sidecar.at(Path.of("a.jsonl")));
    }
}
