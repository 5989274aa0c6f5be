package org.otowi.provenance;

import java.nio.file.Path;

/** Where this account keeps what belongs to no project, such as content that logs commit to. */
public final class AccountState {

    private AccountState() {}

    /** A folder below {@code otowi} in the folder for state: {@code XDG_STATE_HOME}, or {@code ~/.local/state}. */
    public static Path folder(String name) {
        return folder(System.getenv().getOrDefault("XDG_STATE_HOME", ""), Path.of(System.getProperty("user.home")))
                .resolve(name);
    }

    /** As the XDG Base Directory Specification demands, a path that is not absolute is ignored. */
    static Path folder(String stateHome, Path home) {
        Path configured = Path.of(stateHome);
        Path state = configured.isAbsolute() ? configured : home.resolve(".local").resolve("state");
        return state.resolve("otowi");
    }
}
