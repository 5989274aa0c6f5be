package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32C;
import org.otowi.provenance.Sha256;

/** The bytes of a journal, as docs/journal.md describes them; numbers are big-endian. */
final class JournalFormat {

    /** How much of the sidecar before the first record is compared. */
    static final int TAIL_LENGTH = 4096;

    private static final byte[] MAGIC = "otowi-journal/1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int UUID_LENGTH = 16;
    private static final int EPOCH_LENGTH = UUID_LENGTH;
    private static final int HASH_LENGTH = 32;
    private static final int HEADER_LENGTH = MAGIC.length + EPOCH_LENGTH + UUID_LENGTH + Long.BYTES + HASH_LENGTH
            + Integer.BYTES;
    private static final int RECORD_HEADER_LENGTH = Integer.BYTES + Integer.BYTES + Long.BYTES;

    private JournalFormat() {}

    /**
     * What a journal begins with.
     *
     * @param epoch random name of the run of records that follow, part of each record's checksum
     * @param start when it was begun
     * @param base length of the sidecar before the first record, all of it on the disk
     * @param tail hash of the sidecar's bytes directly before that, at most {@value #TAIL_LENGTH}
     */
    record Header(byte[] epoch, MachineStart start, long base, Sha256 tail) {

        byte[] bytes() {
            ByteBuffer bytes = ByteBuffer.allocate(HEADER_LENGTH);
            bytes.put(MAGIC).put(epoch).put(uuid(start.id())).putLong(base).put(tail.bytes());
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

    /** A record: length, checksum, when the sidecar was modified by the write of these bytes, the bytes. */
    static byte[] record(byte[] epoch, long modified, byte[] appended) {
        ByteBuffer bytes = ByteBuffer.allocate(RECORD_HEADER_LENGTH + appended.length);
        bytes.putInt(appended.length).putInt(checksum(epoch, modified, appended)).putLong(modified).put(appended);
        return bytes.array();
    }

    /** Whether the journal in a file still is of the given epoch. */
    static boolean isOf(byte[] epoch, FileChannel file) throws IOException {
        byte[] start = read(file, MAGIC.length + EPOCH_LENGTH);
        return start.length == MAGIC.length + EPOCH_LENGTH && Arrays.equals(start, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && Arrays.equals(start, MAGIC.length, start.length, epoch, 0, EPOCH_LENGTH);
    }

    /** Over whatever a journal begins with, says that it is empty. */
    static byte[] noHeader() {
        return new byte[MAGIC.length];
    }

    /** The records in a file up to the first that is cut, damaged or of another epoch; nothing if it is no journal. */
    static Optional<Journalled> parse(byte[] file) {
        return header(file).map(header -> records(header, ByteBuffer.wrap(file).position(HEADER_LENGTH)));
    }

    /** As many bytes from the file's beginning as it has, at most the given number. */
    static byte[] read(FileChannel file, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(file.size(), most));
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // until all is read
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static Optional<Header> header(byte[] file) {
        if (file.length < HEADER_LENGTH || !Arrays.equals(file, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).position(MAGIC.length);
        byte[] epoch = take(bytes, EPOCH_LENGTH);
        MachineStart start = new MachineStart(new UUID(bytes.getLong(), bytes.getLong()));
        long base = bytes.getLong();
        Sha256 tail = Sha256.ofDigest(take(bytes, HASH_LENGTH));
        boolean sound = bytes.getInt() == checksum(file, 0, HEADER_LENGTH - Integer.BYTES) && base >= 0;
        return sound ? Optional.of(new Header(epoch, start, base, tail)) : Optional.empty();
    }

    private static Journalled records(Header header, ByteBuffer bytes) {
        Journalled journalled = new Journalled(header);
        try {
            for (int length = bytes.getInt(); length > 0; length = bytes.getInt()) {
                int stated = bytes.getInt();
                long modified = bytes.getLong();
                if (length > bytes.remaining()) {
                    break;
                }
                byte[] appended = take(bytes, length);
                if (stated != checksum(header.epoch, modified, appended)) {
                    break;
                }
                journalled.add(modified, appended);
            }
        } catch (BufferUnderflowException e) {
            // The file ends within a record, which therefore was never acknowledged.
        }
        return journalled;
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static int checksum(byte[] epoch, long modified, byte[] appended) {
        CRC32C crc = new CRC32C();
        crc.update(epoch);
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(modified).flip());
        crc.update(appended);
        return (int) crc.getValue();
    }

    private static int checksum(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return (int) crc.getValue();
    }
}
