package org.otowi.provenance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A content store in a folder of the person's own, outside any project: one compressed file a content, named by its
 * hash in hexadecimal. A file appears whole or not at all; one that a crash or a failing disk has spoilt counts as not
 * there, and is replaced when its content is kept again.
 */
public final class DirectoryContentStore implements ContentStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path folder;

    /** A store in the given folder, which is made when something is kept, for its owner alone. */
    public DirectoryContentStore(Path folder) {
        this.folder = folder;
    }

    /**
     * The store of this account: {@code otowi/content} in the folder for state, which is {@code XDG_STATE_HOME} or
     * {@code ~/.local/state}.
     */
    public static DirectoryContentStore ofAccount() {
        return new DirectoryContentStore(AccountState.folder("content"));
    }

    @Override
    public void keep(Commitment commitment) throws IOException {
        write(place("commitments", commitment.hash()), MAPPER.writeValueAsBytes(Map.of(
                "kind", commitment.kind().name(), "salt", commitment.salt().hex(), "text", commitment.text())));
    }

    @Override
    public Optional<Commitment> commitment(Sha256 hash) {
        return read(place("commitments", hash)).flatMap(DirectoryContentStore::parse)
                .filter(commitment -> commitment.hash().equals(hash));
    }

    /** Also what a writer that was killed has left of it. */
    @Override
    public void erase(Sha256 hash) throws IOException {
        Path file = place("commitments", hash);
        Files.deleteIfExists(file);
        if (Files.isDirectory(file.getParent())) {
            try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(file.getParent(), file.getFileName() + "*")) {
                for (Path left : unfinished) {
                    Files.deleteIfExists(left);
                }
            }
        }
    }

    private static Optional<Commitment> parse(byte[] kept) {
        try {
            JsonNode json = MAPPER.readTree(kept);
            return Optional.of(Commitment.to(Commitment.Kind.valueOf(json.path("kind").asText()),
                    new Salt(json.path("salt").asText()), json.path("text").asText()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void keep(Content state) throws IOException {
        write(place("states", state.sha256()), state.bytes());
    }

    @Override
    public Optional<byte[]> state(Sha256 sha256) {
        return read(place("states", sha256)).filter(kept -> Sha256.of(kept).equals(sha256));
    }

    private Path place(String kind, Sha256 hash) {
        String hex = hash.hex();
        return folder.resolve(kind).resolve(hex.substring(0, 2)).resolve(hex + ".gz");
    }

    private static Optional<byte[]> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        if (read(file).filter(kept -> Arrays.equals(kept, content)).isPresent()) {
            return;
        }
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        createFolder(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
        try {
            writeThrough(temporary, ByteBuffer.wrap(compressed.toByteArray()));
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void createFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        Files.createDirectories(folder, posix ? new FileAttribute<?>[] {OWNER_ONLY} : new FileAttribute<?>[0]);
    }

    /** A file that is renamed before its bytes are on the disk may be cut after a crash. */
    private static void writeThrough(Path file, ByteBuffer content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                channel.write(content);
            }
            channel.force(true);
        }
    }
}
