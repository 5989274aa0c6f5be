package org.otowi.provenance.merge;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file through a buffer, and can take back what was written last, however much it is. */
final class RevocableOutput implements Closeable {

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocate(1 << 20);

    RevocableOutput(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.WRITE);
    }

    long position() throws IOException {
        return channel.position() + buffer.position();
    }

    void write(byte[] bytes, int from, int length) throws IOException {
        int written = 0;
        while (written < length) {
            int count = Math.min(length - written, buffer.remaining());
            buffer.put(bytes, from + written, count);
            written += count;
            if (!buffer.hasRemaining()) {
                flush();
            }
        }
    }

    /** Takes back what stands behind the position. */
    void revoke(long position) throws IOException {
        if (position >= channel.position()) {
            buffer.position((int) (position - channel.position()));
        } else {
            buffer.clear();
            channel.truncate(position);
        }
    }

    /** Everything is on the disk when this returns. */
    void force() throws IOException {
        flush();
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
