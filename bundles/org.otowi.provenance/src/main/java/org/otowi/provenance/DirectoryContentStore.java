package org.otowi.provenance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A content store in a folder of the person's own, outside any project: one compressed file a content, named by its
 * hash in hexadecimal. A file appears whole or not at all.
 */
public final class DirectoryContentStore implements ContentStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();

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
        write(place("commitments", commitment.hash()), MAPPER.writeValueAsBytes(Map.of(
                "kind", commitment.kind().name(), "salt", commitment.salt().hex(), "text", commitment.text())));
    }

    @Override
    public Optional<Commitment> commitment(Sha256 hash) throws IOException {
        Optional<byte[]> kept = read(place("commitments", hash));
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        JsonNode json = MAPPER.readTree(kept.get());
        return Optional.of(Commitment.to(Commitment.Kind.valueOf(json.path("kind").asText()),
                new Salt(json.path("salt").asText()), json.path("text").asText()));
    }

    @Override
    public void keep(Content state) throws IOException {
        write(place("states", state.sha256()), state.bytes());
    }

    @Override
    public Optional<byte[]> state(Sha256 sha256) throws IOException {
        return read(place("states", sha256));
    }

    private Path place(String kind, Sha256 hash) {
        String hex = hash.hex();
        return folder.resolve(kind).resolve(hex.substring(0, 2)).resolve(hex + ".gz");
    }

    private static Optional<byte[]> read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(in.readAllBytes());
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        Files.createDirectories(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), "new", null);
        try {
            Files.write(temporary, compressed.toByteArray());
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
