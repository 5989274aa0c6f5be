package org.otowi.assistant.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.workspace.ask.ModelChange;
import org.otowi.assistant.workspace.ask.ModelQuestion;
import org.otowi.assistant.workspace.ask.PrepareJob;
import org.otowi.assistant.workspace.ask.PrepareOutcome;
import org.otowi.assistant.workspace.ask.Question;
import org.otowi.assistant.workspace.ask.ReadyQuestion;
import org.otowi.assistant.workspace.ask.SendGuard;
import org.otowi.assistant.workspace.ask.SendJob;
import org.otowi.assistant.workspace.ask.SendOutcome;
import org.otowi.assistant.workspace.ask.Spending;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.assistant.workspace.models.ModelState;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.models.chat.ChatReply;
import org.otowi.models.egress.Verdict;
import org.otowi.models.provider.Provider;

/**
 * One question on its way to a model and its answer back: prepared, looked at if the gate or the person wants that, sent.
 */
final class ModelAsking {

    private final AssistantPresenter presenter;
    private final ModelChoice choice;
    private final Question question;
    private final boolean look;
    private final Runnable refused;
    private volatile RunningWork work;
    private volatile boolean stopped;

    /**
     * Makes it.
     *
     * @param look whether the person wants to see what would be sent before it is
     * @param refused what to run, on any thread, if nothing came of the question, so that the person can ask it again
     */
    ModelAsking(AssistantPresenter presenter, ModelChoice choice, Question question, boolean look, Runnable refused) {
        this.presenter = presenter;
        this.choice = choice;
        this.question = question;
        this.look = look;
        this.refused = refused;
    }

    void start() {
        work = presenter.begin(NLS.bind(Messages.Model_preparing, choice.model()), this::stop);
        presenter.model().service().ready().whenComplete((first, fault) ->
                prepare(presenter.model().service().state()));
    }

    private void stop() {
        stopped = true;
        Job.getJobManager().cancel(question);
    }

    private void prepare(ModelState state) {
        Optional<Provider> provider = state.models().flatMap(models -> models.provider(choice.provider()));
        if (provider.isEmpty()) {
            refuse(state.problem().orElse(NLS.bind(Messages.Model_gone, choice.provider())));
            return;
        }
        ModelQuestion asked = new ModelQuestion(provider.get(), choice.model(), state.models().get(), question,
                presenter.said().heardBy(choice));
        schedule(new PrepareJob(asked, work::step, this::prepared));
    }

    private void prepared(PrepareOutcome outcome) {
        if (outcome instanceof PrepareOutcome.NotReady not) {
            refuse(not.message());
        } else if (outcome instanceof PrepareOutcome.Ready ready) {
            consider(ready.question());
        } else {
            end();
        }
    }

    /** What the gate refuses is sent on to it all the same, so that there is a receipt of the attempt. */
    private void consider(ReadyQuestion ready) {
        if (look || ready.preview().decision().verdict() == Verdict.WARN) {
            work.step(Messages.Model_looking);
            presenter.guard().confirm(ready.preview(), ready.notes(), decided -> decided(ready, decided));
        } else {
            send(ready);
        }
    }

    private void decided(ReadyQuestion ready, SendGuard.Decided decided) {
        if (decided.send()) {
            send(decided.reason().map(ready::justified).orElse(ready));
        } else {
            end();
        }
    }

    private void send(ReadyQuestion ready) {
        String origin = ChosenModel.origin(ready.asked().models(), ready.asked().provider(), ready.asked().model());
        RunningReply reply = new RunningReply(work, origin, ready.notes());
        schedule(new SendJob(ready, reply, outcome -> ended(ready, reply, outcome)));
    }

    private void ended(ReadyQuestion ready, RunningReply reply, SendOutcome outcome) {
        if (outcome instanceof SendOutcome.Ended ended) {
            ended(ready, reply, ended.reply());
        } else if (outcome instanceof SendOutcome.Faulted fault) {
            reply.fault(fault.message());
            refused.run();
        } else {
            end();
        }
    }

    private void ended(ReadyQuestion ready, RunningReply shown, ChatReply reply) {
        Spending spent = Spending.of(reply.usage(),
                ready.asked().models().info(ready.asked().provider(), ready.asked().model()));
        presenter.said().spend(spent);
        if (reply.text().isEmpty()) {
            refused.run();
        } else {
            presenter.said().add(choice, question.text(), reply.text());
        }
        Optional<ProposalRequest> change = new ModelChange(ready, reply).request();
        List<String> notes = new ArrayList<>();
        if (question.change() && reply.end().isComplete() && change.isEmpty()) {
            notes.add(Messages.Change_none);
        }
        SpendingWords.of(spent).ifPresent(notes::add);
        shown.end(reply, notes, change);
    }

    private void schedule(Job job) {
        job.schedule();
        if (stopped) {
            job.cancel();
        }
    }

    private void refuse(String message) {
        work.refuse(message);
        refused.run();
    }

    private void end() {
        work.stopped();
        refused.run();
    }
}
