package org.otowi.provenance.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Opens a file so that every write lands at its end, whoever else writes. */
@FunctionalInterface
interface AppendOpener {

    /** The file system's own. */
    AppendOpener DISK = path -> FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.APPEND,
            LinkOption.NOFOLLOW_LINKS);

    WritableByteChannel open(Path path) throws IOException;
}
