package org.otowi.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountStateTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "state", "./state"})
    void aStateHomeThatIsNotAbsoluteIsIgnored(String stateHome) {
        assertEquals(folder.resolve(".local/state/otowi"), AccountState.folder(stateHome, folder));
    }

    @Test
    void anAbsoluteStateHomeIsUsed() {
        assertEquals(folder.resolve("state/otowi"),
                AccountState.folder(folder.resolve("state").toString(), Path.of("home")));
    }
}
