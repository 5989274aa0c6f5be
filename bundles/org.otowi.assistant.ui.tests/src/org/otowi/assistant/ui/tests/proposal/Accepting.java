package org.otowi.assistant.ui.tests.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.proposal.ApplyJob;
import org.otowi.assistant.workspace.proposal.ApplyOutcome;
import org.otowi.assistant.workspace.proposal.ProposalApplier;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.record.AiEdit;
import org.otowi.provenance.workspace.EditHold;
import org.otowi.provenance.workspace.RecordingOutcome;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.WorkspaceRecorder;

/** Accepts proposals as the review does, and looks at what became of the file. */
final class Accepting {

    private Accepting() {}

    static WorkspaceRecorder recorder() {
        return PlatformUI.getWorkbench().getService(WorkspaceRecorder.class);
    }

    /** A recorder that can write no log. */
    static WorkspaceRecorder brokenRecorder() {
        return recorder(file -> new NotRecorded(file, Reason.NO_SPACE, "the disk is full"));
    }

    /** A recorder that answers, or fails, as the test wants. */
    static WorkspaceRecorder recorder(Function<IFile, RecordingOutcome> answer) {
        return new WorkspaceRecorder() {
            @Override
            public CompletableFuture<RecordingOutcome> recordAccepted(IFile file, Supplier<AiEdit> edit) {
                return CompletableFuture.completedFuture(answer.apply(file));
            }

            @Override
            public EditHold hold(IFile file) {
                return () -> { };
            }
        };
    }

    static Proposal proposal(String before, String after) {
        return new Proposal("Insert a comment", before, after, "embedded", "test the change", List.of());
    }

    static ApplyOutcome accept(IFile file, String before, String after) throws Exception {
        return accept(file, proposal(before, after), recorder());
    }

    static ApplyOutcome accept(IFile file, Proposal proposal, WorkspaceRecorder recorder) throws Exception {
        CompletableFuture<ApplyOutcome> outcome = new CompletableFuture<>();
        new ApplyJob(file, proposal, new ProposalApplier(recorder, null), outcome::complete).schedule();
        return outcome.get(30, TimeUnit.SECONDS);
    }

    /** The file, which runs the action as soon as it has been created. */
    static IFile onceCreated(IFile file, Runnable action) {
        Class<?>[] types = {IFile.class};
        return (IFile) Proxy.newProxyInstance(IFile.class.getClassLoader(), types, (proxy, method, arguments) -> {
            Object result = method.invoke(file, arguments);
            if (method.getName().equals("create")) {
                action.run();
            }
            return result;
        });
    }

    static byte[] bytes(IFile file) throws CoreException, IOException {
        try (InputStream content = file.getContents(true)) {
            return content.readAllBytes();
        }
    }
}
