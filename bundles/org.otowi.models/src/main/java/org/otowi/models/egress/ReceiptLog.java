package org.otowi.models.egress;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;

/**
 * The file of receipts: lines are only ever added, by several threads and processes, and taken off at the front when they
 * are
 * older than the policy keeps them. Only its owner may read it.
 */
public final class ReceiptLog {

    /** The name of the file in the folder of Otowi's state. */
    public static final String FILE_NAME = "egress.jsonl";

    private static final int LONGEST_LINE = 1 << 20;

    private final Path file;
    private final OptionalInt days;
    private final Duration patience;

    /**
     * @param folder where the file lies, made if there is none
     * @param days how long receipts are kept; empty: forever
     */
    public ReceiptLog(Path folder, OptionalInt days) {
        this(folder, days, Duration.ofSeconds(10));
    }

    /** @param patience how long to wait for another process that writes */
    ReceiptLog(Path folder, OptionalInt days, Duration patience) {
        this.file = folder.toAbsolutePath().normalize().resolve(FILE_NAME);
        this.days = days;
        this.patience = patience;
    }

    /** Where the receipts are. */
    public Path file() {
        return file;
    }

    /**
     * Adds a receipt; when this returns, the disk has it.
     *
     * @throws IOException if it could not be written whole; then nothing of it stays, as far as the disk lets that be
     * undone
     */
    public void append(Receipt receipt) throws IOException {
        try (Turn turn = Turn.take(file, patience)) {
            prune(receipt.time());
            write(ReceiptJson.line(receipt));
        }
    }

    private void write(byte[] line) throws IOException {
        try (FileChannel channel = OwnerOnly.open(file)) {
            long end = channel.size();
            try {
                channel.position(end);
                if (end > 0 && lastByte(channel, end) != '\n') {
                    writeFully(channel, new byte[] {'\n'});
                }
                writeFully(channel, line);
                channel.force(true);
            } catch (IOException e) {
                channel.truncate(end);
                throw e;
            }
        }
    }

    private static byte lastByte(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        channel.read(last, end - 1);
        return last.get(0);
    }

    private static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining();) {
            channel.write(rest);
        }
    }

    /** Takes off what is older than the policy keeps it; only the first receipt is read if there is nothing to take off. */
    private void prune(Instant now) throws IOException {
        if (days.isEmpty() || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Instant oldest = now.minus(Duration.ofDays(days.getAsInt()));
        if (firstTime().filter(time -> time.isBefore(oldest)).isEmpty()) {
            return;
        }
        List<String> kept = new ArrayList<>();
        boolean old = true;
        for (String line : lines()) {
            Optional<Instant> time = ReceiptJson.parse(line).map(Receipt::time);
            old = time.map(at -> at.isBefore(oldest)).orElse(old);
            if (!old) {
                kept.add(line);
            }
        }
        replace(kept);
    }

    private Optional<Instant> firstTime() throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.map(ReceiptJson::parse).flatMap(Optional::stream).map(Receipt::time).findFirst();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void replace(List<String> lines) throws IOException {
        Path fresh = file.resolveSibling(FILE_NAME + ".new");
        Files.deleteIfExists(fresh);
        try (FileChannel channel = OwnerOnly.open(fresh)) {
            for (String line : lines) {
                writeFully(channel, (line + "\n").getBytes(StandardCharsets.UTF_8));
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> lines() throws IOException {
        try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ)) {
            return IOUtils.readLines(in, StandardCharsets.UTF_8);
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    /** The receipt of an id, such as a reply names it; empty if it is not there any more. */
    public Optional<Receipt> find(String id) throws IOException {
        return lines().stream().filter(line -> line.contains(id)).map(ReceiptJson::parse).flatMap(Optional::stream)
                .filter(receipt -> receipt.id().equals(id)).findFirst();
    }

    /** All receipts, read without a lock: a line that is just being written is unreadable, once. */
    public Receipts read() throws IOException {
        List<Receipt> receipts = new ArrayList<>();
        List<Integer> unreadable = new ArrayList<>();
        int number = 0;
        for (String line : lines()) {
            number++;
            Optional<Receipt> receipt = line.length() > LONGEST_LINE ? Optional.empty() : ReceiptJson.parse(line);
            if (receipt.isPresent()) {
                receipts.add(receipt.get());
            } else if (!line.isBlank()) {
                unreadable.add(number);
            }
        }
        return new Receipts(receipts, unreadable);
    }
}
