package org.otowi.assistant.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.workspace.ask.SendGuard;
import org.otowi.assistant.workspace.ask.Spending;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.assistant.workspace.models.ModelState;
import org.otowi.assistant.workspace.summary.ModelSummary;
import org.otowi.assistant.workspace.summary.PrepareSummaryJob;
import org.otowi.assistant.workspace.summary.PreparedSummary;
import org.otowi.assistant.workspace.summary.ReadySummary;
import org.otowi.assistant.workspace.summary.SendSummaryJob;
import org.otowi.assistant.workspace.summary.WrittenSummary;
import org.otowi.models.chat.Ending;
import org.otowi.models.egress.Verdict;
import org.otowi.models.provider.Provider;

/** One file on its way to a model and the summary of it back: prepared, looked at if the gate wants that, sent, checked. */
final class ModelSummarizing {

    private final AssistantPresenter presenter;
    private final ModelChoice choice;
    private final IFile file;
    private volatile RunningWork work;
    private volatile Optional<Job> job = Optional.empty();
    private volatile boolean stopped;

    ModelSummarizing(AssistantPresenter presenter, ModelChoice choice, IFile file) {
        this.presenter = presenter;
        this.choice = choice;
        this.file = file;
    }

    void start() {
        work = presenter.begin(NLS.bind(Messages.Summary_running, file.getName(), choice.model()), this::stop);
        presenter.model().service().ready().whenComplete((first, fault) ->
                prepare(presenter.model().service().state()));
    }

    private void stop() {
        stopped = true;
        job.ifPresent(Job::cancel);
    }

    private void prepare(ModelState state) {
        Optional<Provider> provider = state.models().flatMap(models -> models.provider(choice.provider()));
        if (provider.isEmpty()) {
            work.refuse(state.problem().orElse(NLS.bind(Messages.Model_gone, choice.provider())));
            return;
        }
        ModelSummary asked = new ModelSummary(file, provider.get(), choice.model(), state.models().get());
        schedule(new PrepareSummaryJob(asked, work::step, this::prepared));
    }

    private void prepared(PreparedSummary outcome) {
        if (outcome instanceof PreparedSummary.NotReady not) {
            work.refuse(not.reason());
        } else if (outcome instanceof PreparedSummary.Ready ready) {
            consider(ready.summary());
        } else {
            work.stopped();
        }
    }

    /** What the gate refuses is sent on to it all the same, so that there is a receipt of the attempt. */
    private void consider(ReadySummary ready) {
        if (ready.preview().decision().verdict() == Verdict.WARN) {
            work.step(Messages.Model_looking);
            presenter.guard().confirm(ready.preview(), ready.notes(), decided -> decided(ready, decided));
        } else {
            send(ready);
        }
    }

    private void decided(ReadySummary ready, SendGuard.Decided decided) {
        if (decided.send()) {
            send(decided.reason().map(ready::justified).orElse(ready));
        } else {
            work.stopped();
        }
    }

    private void send(ReadySummary ready) {
        RunningSummary running = new RunningSummary(work);
        schedule(new SendSummaryJob(ready, running, outcome -> ended(ready, outcome)));
    }

    private void ended(ReadySummary ready, WrittenSummary outcome) {
        if (outcome instanceof WrittenSummary.Ended ended) {
            ended(ready, ended);
        } else if (outcome instanceof WrittenSummary.Faulted fault) {
            work.refuse(fault.message());
        } else {
            work.stopped();
        }
    }

    private void ended(ReadySummary ready, WrittenSummary.Ended ended) {
        ModelSummary asked = ready.asked();
        Spending spent = Spending.of(ended.usage(), asked.models().info(asked.provider(), asked.model()));
        presenter.said().spend(spent);
        if (ended.end().ending() == Ending.CANCELLED) {
            work.stopped();
        } else if (ended.summary().isEmpty()) {
            work.refuse(NLS.bind(Messages.Summary_none, file.getName(),
                    EndWords.of(ended.end()).orElse(ended.end().message())));
        } else {
            List<String> notes = new ArrayList<>();
            notes.add(ChosenModel.origin(asked.models(), asked.provider(), asked.model()));
            SpendingWords.of(spent).ifPresent(notes::add);
            work.end(new TranscriptItem.Summarized(work.id(), ended.summary().get(), file, Optional.of(ended.by()), notes));
        }
    }

    private void schedule(Job next) {
        job = Optional.of(next);
        next.schedule();
        if (stopped) {
            next.cancel();
        }
    }
}
