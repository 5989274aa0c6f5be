package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.otowi.provenance.Sha256;

/** The bytes of a journal, as docs/journal.md describes them; numbers are big-endian. */
final class JournalFormat {

    /** How much of the sidecar before the first record is compared. */
    static final int TAIL_LENGTH = 4096;

    private static final byte[] MAGIC = "otowi-journal/2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int UUID_LENGTH = 16;
    private static final int EPOCH_LENGTH = UUID_LENGTH;
    private static final int HASH_LENGTH = 32;
    private static final int FIXED_LENGTH = MAGIC.length + EPOCH_LENGTH + UUID_LENGTH + Long.BYTES + HASH_LENGTH
            + Integer.BYTES;

    private JournalFormat() {}

    /**
     * What a journal begins with.
     *
     * @param epoch random name of the run of records that follow, part of each record's checksum
     * @param start when it was begun
     * @param base length of the sidecar before the first record, all of it on the disk
     * @param tail hash of the sidecar's bytes directly before that, at most {@value #TAIL_LENGTH}
     * @param sidecar whose journal it is, links in its folder resolved
     */
    record Header(byte[] epoch, MachineStart start, long base, Sha256 tail, Path sidecar) {

        byte[] bytes() {
            byte[] path = JournalRecord.pathBytes(sidecar);
            ByteBuffer bytes = ByteBuffer.allocate(FIXED_LENGTH + path.length + Integer.BYTES);
            bytes.put(MAGIC).put(epoch).put(uuid(start.id())).putLong(base).put(tail.bytes());
            bytes.putInt(path.length).put(path);
            return bytes.putInt(checksum(bytes.array(), 0, bytes.position())).array();
        }
    }

    /** A name that no other run of records has. */
    static byte[] newEpoch() {
        return uuid(UUID.randomUUID());
    }

    private static byte[] uuid(UUID id) {
        return ByteBuffer.allocate(UUID_LENGTH).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }

    /** Whether the journal in a file still is of the given epoch. */
    static boolean isOf(byte[] epoch, FileChannel file) throws IOException {
        byte[] start = read(file, MAGIC.length + EPOCH_LENGTH);
        return start.length == MAGIC.length + EPOCH_LENGTH && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && Arrays.equals(start, MAGIC.length, start.length, epoch, 0, EPOCH_LENGTH);
    }

    /** The records in a file up to the first that is cut, damaged or of another epoch; nothing if it is no journal. */
    static Optional<Journalled> parse(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        return header(bytes).map(header -> records(header, bytes));
    }

    /** As many bytes from the file's beginning as it has, at most the given number. */
    static byte[] read(FileChannel file, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(file.size(), most));
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // until all is read
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static Optional<Header> header(ByteBuffer file) {
        try {
            if (!Arrays.equals(JournalRecord.take(file, MAGIC.length), MAGIC)) {
                return Optional.empty();
            }
            byte[] epoch = JournalRecord.take(file, EPOCH_LENGTH);
            MachineStart start = new MachineStart(new UUID(file.getLong(), file.getLong()));
            long base = file.getLong();
            Sha256 tail = Sha256.ofDigest(JournalRecord.take(file, HASH_LENGTH));
            byte[] path = JournalRecord.take(file, file.getInt());
            int length = file.position();
            boolean sound = file.getInt() == checksum(file.array(), 0, length) && base >= 0;
            return sound ? Optional.of(new Header(epoch, start, base, tail, JournalRecord.path(path))) : Optional.empty();
        } catch (BufferUnderflowException | NegativeArraySizeException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Journalled records(Header header, ByteBuffer bytes) {
        Journalled journalled = new Journalled(header);
        for (Optional<JournalRecord> next = JournalRecord.next(header.epoch, bytes); next.isPresent();
                next = JournalRecord.next(header.epoch, bytes)) {
            journalled.add(next.get());
        }
        return journalled;
    }

    private static int checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }
}
