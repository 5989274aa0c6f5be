package org.otowi.provenance.testing;

import java.nio.file.Path;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Content;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** A program of its own that records edits, for tests of several processes on one log. */
public final class AppendingProcess {

    private AppendingProcess() {}

    /** Arguments: the research file, the content store, the folder of journals, a name for the texts, how many. */
    public static void main(String[] arguments) throws Exception {
        try (RecordingSession session = RecordingSession.open(ResearchFolder.ACTOR, ResearchFolder.TOOL,
                new DirectoryContentStore(Path.of(arguments[1])), new JournalFolder(Path.of(arguments[2])))) {
            for (int i = 0; i < Integer.parseInt(arguments[4]); i++) {
                session.recordExternal(Path.of(arguments[0]), Content.ofText(arguments[3] + i + "\n"));
            }
        }
    }
}
