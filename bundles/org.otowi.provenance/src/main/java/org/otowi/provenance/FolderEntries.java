package org.otowi.provenance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The names in a folder, which POSIX systems write to the disk apart from the files that have them. */
public final class FolderEntries {

    private FolderEntries() {}

    /** Forces them to the disk where the system can. */
    public static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folder, and some network file systems refuse: no reason to record nothing there.
        }
    }
}
