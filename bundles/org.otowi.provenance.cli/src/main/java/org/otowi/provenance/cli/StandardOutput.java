package org.otowi.provenance.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.output.ProxyOutputStream;

/** Standard output of the process. */
final class StandardOutput {

    private static final Path DEVICE = Path.of("/dev/stdout");

    /** The bits for the type of file and their value for a pipe, in {@code st_mode} of POSIX's {@code sys/stat.h}. */
    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;

    private StandardOutput() {}

    static OutputStream open() {
        OutputStream bytes = new FileOutputStream(FileDescriptor.out);
        return isPipe() ? new Pipe(bytes) : bytes;
    }

    /** Asked, because the words of a failed write, which tell a closed pipe from a full disk, are in the system's language. */
    private static boolean isPipe() {
        try {
            return ((int) Files.getAttribute(DEVICE, "unix:mode") & TYPE) == PIPE;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** A pipe, whose reader may leave when it has seen enough; what it no longer takes is dropped. */
    private static final class Pipe extends ProxyOutputStream {

        Pipe(OutputStream bytes) {
            super(bytes);
        }

        @Override
        protected void handleIOException(IOException e) {
            // A pipe fails only because nobody reads it any more.
        }
    }
}
