package org.otowi.provenance.record;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.otowi.provenance.KeptFile;
import org.otowi.provenance.Sha256;

/**
 * One append in a journal.
 *
 * @param modified when the sidecar was modified by the write of the lines, by the clock of its file system
 * @param lines what was appended
 * @param content what content stores were given for it
 */
record JournalRecord(long modified, byte[] lines, List<KeptFile> content) {

    private static final int HEADER_LENGTH = 3 * Integer.BYTES + Long.BYTES;
    private static final int HASH_LENGTH = 32;

    /** The record's bytes in the run of the given name. */
    byte[] bytes(byte[] epoch) {
        byte[][] paths = content.stream().map(kept -> pathBytes(kept.path())).toArray(byte[][]::new);
        int length = content.stream().mapToInt(kept -> HASH_LENGTH + 2 * Integer.BYTES + kept.bytes().length).sum();
        for (byte[] path : paths) {
            length += path.length;
        }
        ByteBuffer all = ByteBuffer.allocate(HEADER_LENGTH + lines.length + length);
        all.position(HEADER_LENGTH).put(lines);
        for (int i = 0; i < paths.length; i++) {
            all.put(content.get(i).hash().bytes()).putInt(paths[i].length).put(paths[i]);
            all.putInt(content.get(i).bytes().length).put(content.get(i).bytes());
        }
        all.putInt(0, lines.length).putInt(Integer.BYTES, length).putLong(3 * Integer.BYTES, modified);
        all.putInt(2 * Integer.BYTES, checksum(epoch, modified, lines.length, all.array(), HEADER_LENGTH, lines.length + length));
        return all.array();
    }

    /** The next record of a run; empty if none follows that is whole and undamaged. */
    static Optional<JournalRecord> next(byte[] epoch, ByteBuffer from) {
        try {
            int lines = from.getInt();
            int content = from.getInt();
            int stated = from.getInt();
            long modified = from.getLong();
            if (lines <= 0 || content < 0 || (long) lines + content > from.remaining()
                    || stated != checksum(epoch, modified, lines, from.array(), from.position(), lines + content)) {
                return Optional.empty();
            }
            byte[] appended = take(from, lines);
            return Optional.of(new JournalRecord(modified, appended, content(ByteBuffer.wrap(take(from, content)))));
        } catch (BufferUnderflowException | NegativeArraySizeException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<KeptFile> content(ByteBuffer from) {
        List<KeptFile> content = new ArrayList<>();
        while (from.hasRemaining()) {
            Sha256 hash = Sha256.ofDigest(take(from, HASH_LENGTH));
            Path path = path(take(from, from.getInt()));
            content.add(new KeptFile(hash, path, take(from, from.getInt())));
        }
        return content;
    }

    static byte[] take(ByteBuffer from, int length) {
        if (length > from.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    static byte[] pathBytes(Path path) {
        return path.toAbsolutePath().toString().getBytes(StandardCharsets.UTF_8);
    }

    static Path path(byte[] bytes) {
        return Path.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static int checksum(byte[] epoch, long modified, int lines, byte[] bytes, int at, int length) {
        CRC32C crc = new CRC32C();
        crc.update(epoch);
        crc.update(ByteBuffer.allocate(Long.BYTES + Integer.BYTES).putLong(modified).putInt(lines).flip());
        crc.update(bytes, at, length);
        return (int) crc.getValue();
    }
}
