package org.otowi.provenance.testing;

import java.nio.file.Path;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Content;
import org.otowi.provenance.record.RecordingSession;

/** A program of its own that records edits, for tests of several processes on one log. */
public final class AppendingProcess {

    private AppendingProcess() {}

    /** Arguments: the research file, the content store, a name for the texts, how many. */
    public static void main(String[] arguments) throws Exception {
        try (RecordingSession session = RecordingSession.open(ResearchFolder.ACTOR, ResearchFolder.TOOL,
                new DirectoryContentStore(Path.of(arguments[1])))) {
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                session.recordExternal(Path.of(arguments[0]), Content.ofText(arguments[2] + i + "\n"));
            }
        }
    }
}
