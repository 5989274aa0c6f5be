package org.otowi.provenance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.ProxyOutputStream;

/** Standard output of the process, in UTF-8 whatever the locale; flushed at line ends. */
final class StandardOutput extends PrintStream {

    private static final Path DEVICE = Path.of("/dev/stdout");

    /** The bits for the type of file and their value for a pipe, in {@code st_mode} of POSIX's {@code sys/stat.h}. */
    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;

    private final Bytes bytes;

    private StandardOutput(Bytes bytes) {
        super(bytes, true, StandardCharsets.UTF_8);
        this.bytes = bytes;
    }

    static StandardOutput open() {
        return of(new FileOutputStream(FileDescriptor.out), isPipe());
    }

    static StandardOutput of(OutputStream bytes, boolean pipe) {
        return new StandardOutput(new Bytes(bytes, pipe));
    }

    /** Whether it is a pipe that nobody reads any more; known once something was written in vain. */
    boolean isUnread() {
        return bytes.unread;
    }

    /** Asked, because the words of a failed write, which tell a closed pipe from a full disk, are in the system's language. */
    private static boolean isPipe() {
        try {
            return ((int) Files.getAttribute(DEVICE, "unix:mode") & TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The reader of a pipe may leave when it has seen enough; what it no longer takes is dropped. */
    private static final class Bytes extends ProxyOutputStream {

        private final boolean pipe;
        private volatile boolean unread;

        Bytes(OutputStream bytes, boolean pipe) {
            super(bytes);
            this.pipe = pipe;
        }

        @Override
        protected void handleIOException(IOException e) throws IOException {
            if (!pipe) {
                throw e;
            }
            unread = true; // a pipe fails only because nobody reads it any more
        }
    }
}
