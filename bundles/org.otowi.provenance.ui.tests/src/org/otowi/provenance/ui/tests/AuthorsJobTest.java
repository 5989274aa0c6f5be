package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.workspace.AuthorsJob;
import org.otowi.provenance.workspace.FileAuthors;

class AuthorsJobTest {

    private final List<FileAuthors> results = new CopyOnWriteArrayList<>();

    @Test
    void linesOfTheFileAreFollowed(@TempDir Path folder) throws Exception {
        FileAuthors.Known known = assertInstanceOf(FileAuthors.Known.class,
                find(new RecordedFolder(folder).sidecar(), Optional.empty()));
        assertEquals(5, known.attribution().lineCount());
    }

    @Test
    void linesOfAnUnsavedTextAreFollowed(@TempDir Path folder) throws Exception {
        FileAuthors.Known known = assertInstanceOf(FileAuthors.Known.class,
                find(new RecordedFolder(folder).sidecar(), Optional.of("! mine\n")));
        assertEquals(1, known.attribution().lineCount());
    }

    @Test
    void fileWithoutALogIsAResultOfItsOwn(@TempDir Path folder) throws Exception {
        assertInstanceOf(FileAuthors.NoLog.class,
                find(new Sidecar(folder.resolve("plot.py")), Optional.empty()));
    }

    @Test
    void filesThatAreTooLargeAreNotRead(@TempDir Path folder) throws Exception {
        Sidecar sidecar = new RecordedFolder(folder).sidecar();
        try (RandomAccessFile file = new RandomAccessFile(sidecar.file().toFile(), "rw")) {
            file.setLength(AuthorsJob.MOST_BYTES + 1);
        }
        assertInstanceOf(FileAuthors.TooLarge.class, find(sidecar, Optional.empty()));
    }

    @Test
    void whyAFileCannotBeReadIsSaid(@TempDir Path folder) throws Exception {
        Sidecar sidecar = new RecordedFolder(folder).sidecar();
        Files.delete(sidecar.file());
        FileAuthors.Unreadable unreadable =
                assertInstanceOf(FileAuthors.Unreadable.class, find(sidecar, Optional.empty()));
        assertTrue(unreadable.message().startsWith(sidecar.file() + ": who wrote its lines is not known"),
                unreadable.message());
    }

    @Test
    void jobThatIsCancelledBeforeItsTurnDeliversNothing(@TempDir Path folder) throws Exception {
        AuthorsJob job = new AuthorsJob(new RecordedFolder(folder).sidecar(), Optional.empty(), results::add);
        job.schedule(Integer.MAX_VALUE);
        assertTrue(job.cancel());
        job.join();
        assertEquals(List.of(), results);
    }

    private FileAuthors find(Sidecar sidecar, Optional<String> unsaved) throws InterruptedException {
        AuthorsJob job = new AuthorsJob(sidecar, unsaved, results::add);
        job.schedule();
        job.join();
        assertEquals(IStatus.OK, job.getResult().getSeverity());
        return results.get(0);
    }
}
