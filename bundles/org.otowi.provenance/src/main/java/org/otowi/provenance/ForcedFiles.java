package org.otowi.provenance;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Files that the disk is to have with their names. Journalling file systems serve those together that wait together. */
final class ForcedFiles {

    private static final int TOGETHER = 16;

    private final Collection<Path> files;
    private final Path top;

    /** @param top the folder that holds all of them, whose own name is forced too */
    ForcedFiles(Collection<Path> files, Path top) {
        this.files = files;
        this.top = top;
    }

    void force() throws IOException {
        inParallel(files.stream().map(file -> (Callable<Void>) () -> force(file)).toList());
        inParallel(folders().stream().map(folder -> (Callable<Void>) () -> forceNames(folder)).toList());
    }

    /** The folders of the files up to the one that holds the top folder. */
    private Set<Path> folders() {
        Set<Path> folders = new HashSet<>();
        for (Path file : files) {
            for (Path folder = file.getParent(); folder != null && folders.add(folder)
                    && !folder.equals(top.getParent());) {
                folder = folder.getParent();
            }
        }
        return folders;
    }

    private static void inParallel(List<Callable<Void>> tasks) throws IOException {
        if (tasks.isEmpty()) {
            return;
        }
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(tasks.size(), TOGETHER));
        try {
            for (Future<Void> task : threads.invokeAll(tasks)) {
                task.get();
            }
        } catch (ExecutionException e) {
            throw new IOException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (NoSuchFileException e) {
            // Erased since.
        }
        return null;
    }

    private static Void forceNames(Path folder) {
        FolderEntries.force(folder);
        return null;
    }
}
