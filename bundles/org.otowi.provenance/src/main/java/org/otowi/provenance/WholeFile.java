package org.otowi.provenance;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces a file as a whole or not at all: the new one is on the disk before it takes the old one's name. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file; one that is there keeps its permissions, and a symbolic link stays and leads to the new content. */
    public static void write(Path file, byte[] bytes) throws IOException {
        boolean exists = Files.exists(file);
        Path target = exists ? file.toRealPath() : file;
        Path written = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            if (exists) {
                Files.copy(target, written, StandardCopyOption.COPY_ATTRIBUTES);
            }
            writeForced(written, bytes);
            Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }

    private static void writeForced(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
