package org.otowi.provenance.workspace;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.provenance.Content;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.log.Actors;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.workspace.FileAuthors.Known;
import org.otowi.provenance.workspace.FileAuthors.NoLog;
import org.otowi.provenance.workspace.FileAuthors.TooLarge;
import org.otowi.provenance.workspace.FileAuthors.Unreadable;
import org.otowi.provenance.workspace.internal.IdeSession;
import org.otowi.provenance.workspace.internal.Messages;

/** Finds out who wrote the lines of one file. A job that was cancelled delivers nothing. */
public final class AuthorsJob extends Job {

    /** The job family of all these jobs. */
    public static final Object FAMILY = new Object();

    /** Larger files are not looked at: nobody reads them line by line. */
    public static final long MOST_BYTES = 8L << 20;

    private final Sidecar sidecar;
    private final Optional<String> unsaved;
    private final Consumer<FileAuthors> listener;

    /**
     * A job yet to be scheduled.
     *
     * @param unsaved the text whose lines are meant; empty for what the file on the disk holds
     * @param listener gets the result in the job's thread
     */
    public AuthorsJob(Sidecar sidecar, Optional<String> unsaved, Consumer<FileAuthors> listener) {
        super(NLS.bind(Messages.attributing, sidecar.fileName()));
        this.sidecar = sidecar;
        this.unsaved = unsaved;
        this.listener = listener;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        FileAuthors found = find(monitor);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        listener.accept(found);
        return Status.OK_STATUS;
    }

    private FileAuthors find(IProgressMonitor monitor) {
        try {
            return Files.notExists(sidecar.path()) ? new NoLog() : isTooLarge() ? new TooLarge() : follow(monitor);
        } catch (CancellationException e) {
            throw new OperationCanceledException();
        } catch (ProvenanceException e) {
            return e.reason() == ProvenanceException.Reason.MISSING ? new NoLog() : new Unreadable(e.getMessage());
        } catch (IOException e) {
            return new Unreadable(NLS.bind(Messages.notAttributed, sidecar.file(), e.getMessage()));
        }
    }

    private boolean isTooLarge() throws IOException {
        return unsaved.isPresent() ? unsaved.get().length() > MOST_BYTES : Files.size(sidecar.file()) > MOST_BYTES;
    }

    private FileAuthors follow(IProgressMonitor monitor) throws ProvenanceException, IOException {
        ProvenanceLog log = ProvenanceLog.read(sidecar.path(), monitor::isCanceled);
        Charset charset = log.charset();
        Content present = unsaved.isPresent() ? Content.of(unsaved.get().getBytes(charset), charset)
                : Content.read(sidecar.file(), charset);
        return new Known(Attribution.of(log, present, Optional.of(IdeSession.contentStore())), new Actors(log));
    }
}
