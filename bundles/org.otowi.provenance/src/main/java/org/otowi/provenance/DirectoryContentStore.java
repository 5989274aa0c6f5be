package org.otowi.provenance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A content store in a folder of the person's own, outside any project: one compressed file a content, named by its
 * hash in hexadecimal. One that a crash or a failing disk has spoilt counts as not there, and is replaced when its
 * content is kept again.
 */
public final class DirectoryContentStore implements ContentStore {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Folders of the kind and of the first digits, and the file. */
    private static final int PLACE_DEPTH = 3;

    private static final String TEXTS = "commitments";
    private static final Pattern TEXT_NAME = Pattern.compile("([0-9a-f]{64})\\.gz");

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
    public Optional<KeptFile> write(Commitment commitment) throws IOException {
        return Optional.of(write(commitment.hash(), commitmentPlace(commitment.hash()), MAPPER.writeValueAsBytes(Map.of(
                "kind", commitment.kind().name(), "salt", commitment.salt().hex(), "text", commitment.text()))));
    }

    @Override
    public Optional<Commitment> commitment(Sha256 hash) {
        return read(commitmentPlace(hash)).flatMap(DirectoryContentStore::parse)
                .filter(commitment -> commitment.hash().equals(hash));
    }

    /** Also what a writer that was killed has left of it. */
    @Override
    public void erase(Sha256 hash) throws IOException {
        Path file = commitmentPlace(hash);
        Files.deleteIfExists(file);
        if (Files.isDirectory(file.getParent())) {
            try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(file.getParent(), file.getFileName() + "*")) {
                for (Path left : unfinished) {
                    Files.deleteIfExists(left);
                }
            }
            FolderEntries.force(file.getParent());
        }
    }

    /** By the time at which their files were written; what a writer that was killed has left counts, too. */
    @Override
    public List<Sha256> textsBefore(Instant time) throws IOException {
        Path texts = folder.resolve(TEXTS);
        if (!Files.isDirectory(texts)) {
            return List.of();
        }
        FileTime limit = FileTime.from(time);
        try (Stream<Path> files = Files.find(texts, 2, (file, attributes) -> attributes.isRegularFile()
                && attributes.lastModifiedTime().compareTo(limit) < 0)) {
            return files.map(file -> TEXT_NAME.matcher(file.getFileName().toString())).filter(Matcher::lookingAt)
                    .map(name -> Sha256.ofHex(name.group(1))).distinct().toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
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
    public Optional<KeptFile> write(Content state) throws IOException {
        return Optional.of(write(state.sha256(), statePlace(state.sha256()), state.bytes()));
    }

    @Override
    public Optional<byte[]> state(Sha256 sha256) {
        return read(statePlace(sha256)).filter(kept -> Sha256.of(kept).equals(sha256));
    }

    /** Several wait for the disk together: it then takes hardly longer than for one. */
    @Override
    public void force(Collection<KeptFile> written) throws IOException {
        new ForcedFiles(written.stream().map(KeptFile::path).distinct().toList(), folder).force();
    }

    /** A file that does not hold what its name says is left out. */
    @Override
    public void restore(Collection<KeptFile> lost) throws IOException {
        Map<Path, List<KeptFile>> byStore = lost.stream().filter(file -> file.path().getNameCount() > PLACE_DEPTH)
                .collect(Collectors.groupingBy(file -> file.path().getParent().getParent().getParent()));
        for (Map.Entry<Path, List<KeptFile>> each : byStore.entrySet()) {
            DirectoryContentStore store = new DirectoryContentStore(each.getKey());
            for (KeptFile file : each.getValue()) {
                store.restoreHere(file);
            }
            store.force(each.getValue());
        }
    }

    private void restoreHere(KeptFile lost) throws IOException {
        Optional<byte[]> content = decompressed(new ByteArrayInputStream(lost.bytes()));
        boolean state = lost.path().equals(statePlace(lost.hash())) && state(lost.hash()).isEmpty()
                && content.map(Sha256::of).equals(Optional.of(lost.hash()));
        boolean text = lost.path().equals(commitmentPlace(lost.hash())) && commitment(lost.hash()).isEmpty()
                && content.flatMap(DirectoryContentStore::parse).map(Commitment::hash).equals(Optional.of(lost.hash()));
        if (state || text) {
            place(lost.path(), lost.bytes());
        }
    }

    private Path statePlace(Sha256 hash) {
        return place("states", hash);
    }

    private Path commitmentPlace(Sha256 hash) {
        return place(TEXTS, hash);
    }

    private Path place(String kind, Sha256 hash) {
        String hex = hash.hex();
        return folder.resolve(kind).resolve(hex.substring(0, 2)).resolve(hex + ".gz");
    }

    private static Optional<byte[]> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return decompressed(in);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> decompressed(InputStream compressed) {
        try (InputStream in = new GZIPInputStream(compressed)) {
            return Optional.of(in.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static KeptFile write(Sha256 hash, Path file, byte[] content) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(content);
        }
        KeptFile kept = new KeptFile(hash, file, compressed.toByteArray());
        if (read(file).filter(present -> Arrays.equals(present, content)).isEmpty()) {
            place(file, kept.bytes());
        }
        return kept;
    }

    /** A crash may cut the file, or take it, until it is forced; its content tells. */
    private static void place(Path file, byte[] compressed) throws IOException {
        OwnerOnly.createFolder(file.getParent());
        Path temporary = Files.createTempFile(file.getParent(), file.getFileName().toString(), null);
        try {
            Files.write(temporary, compressed);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
