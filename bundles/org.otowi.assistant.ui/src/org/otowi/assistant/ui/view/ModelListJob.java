package org.otowi.assistant.ui.view;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.ModelsException;
import org.otowi.models.provider.Provider;

/** Fetches the list of a provider's models, shown as work of the conversation that can be stopped. */
final class ModelListJob extends Job {

    private final Models models;
    private final Provider provider;
    private final Consumer<List<String>> receiver;
    private RunningWork work;

    private ModelListJob(Models models, Provider provider, Consumer<List<String>> receiver) {
        super(NLS.bind(Messages.Picker_fetching, provider.name()));
        this.models = models;
        this.provider = provider;
        this.receiver = receiver;
    }

    /** Starts fetching; the receiver is called on a thread of the jobs, and only if there is a list. */
    static void start(AssistantPresenter presenter, Models models, Provider provider, Consumer<List<String>> receiver) {
        ModelListJob job = new ModelListJob(models, provider, receiver);
        job.work = presenter.begin(job.getName(), job::cancel);
        job.schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<String> ids = models.modelIds(provider, monitor::isCanceled);
            work.note(NLS.bind(Messages.Picker_found, ids.size(), provider.name()));
            receiver.accept(ids);
        } catch (ModelsException e) {
            work.refuse(e.getMessage());
        } catch (CancellationException e) {
            work.stopped();
        } catch (RuntimeException | LinkageError e) {
            ILog.of(ModelListJob.class).error(getName(), e);
            work.refuse(NLS.bind(Messages.Picker_fault, provider.name()));
        }
        return Status.OK_STATUS;
    }
}
