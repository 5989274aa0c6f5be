package org.otowi.provenance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A content store in a folder of the person's own, outside any project. */
public final class DirectoryContentStore implements ContentStore {

    private final Path folder;

    /** A store in the given folder, which is made when something is kept. */
    public DirectoryContentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The store of this account: {@code otowi/content} in the folder for state, which is {@code XDG_STATE_HOME} or
     * {@code ~/.local/state}.
     */
    public static DirectoryContentStore ofAccount() {
        String configured = System.getenv().getOrDefault("XDG_STATE_HOME", "");
        Path state = configured.isBlank() ? Path.of(System.getProperty("user.home"), ".local", "state")
                : Path.of(configured);
        return new DirectoryContentStore(state.resolve("otowi").resolve("content"));
    }

    @Override
    public void keep(Commitment commitment) throws IOException {
        throw new UnsupportedOperationException(folder.toString());
    }

    @Override
    public void keep(Content state) throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<byte[]> state(Sha256 sha256) throws IOException {
        throw new UnsupportedOperationException();
    }
}
