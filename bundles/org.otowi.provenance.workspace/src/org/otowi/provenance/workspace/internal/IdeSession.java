package org.otowi.provenance.workspace.internal;

import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.DirectoryContentStore;
import org.otowi.provenance.Tool;
import org.otowi.provenance.record.JournalFolder;
import org.otowi.provenance.record.RecordingSession;

/** The IDE's one recording session, opened with the first entry and closed with the IDE. */
public final class IdeSession {

    private Optional<Open> open = Optional.empty();

    /** The session with what forces its entries to the disk. */
    private record Open(RecordingSession session, FlushJob flushing) {}

    /** The session, to record something; opening it asks git for the person's name, which takes a moment. */
    public synchronized RecordingSession get() {
        if (open.isEmpty()) {
            RecordingSession session = open();
            open = Optional.of(new Open(session, new FlushJob(session)));
        }
        open.get().flushing.putOff();
        return open.get().session;
    }

    /** The session, if it is open. */
    public synchronized Optional<RecordingSession> current() {
        return open.map(Open::session);
    }

    synchronized void close() {
        open.ifPresent(last -> {
            last.flushing.cancel();
            last.session.close();
        });
        open = Optional.empty();
    }

    /** Where this workspace keeps what its logs only commit to. */
    public static ContentStore contentStore() {
        return new DirectoryContentStore(Platform.getStateLocation(bundle()).append("content").toPath());
    }

    private static RecordingSession open() {
        Tool tool = new Tool("otowi", bundle().getVersion().toString());
        return RecordingSession.open(new LocalAccount().actor(), tool, contentStore(), JournalFolder.ofAccount());
    }

    private static Bundle bundle() {
        return FrameworkUtil.getBundle(IdeSession.class);
    }
}
