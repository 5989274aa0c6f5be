package org.otowi.assistant.workspace.models;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.Policy;
import org.otowi.models.policy.PolicyLoader;
import org.otowi.provenance.workspace.signing.RequiredSigning;

/**
 * The policy as this workbench has read it last, from its start on. An OSGi service; it tells the record of edits whether
 * logs have to be signed. A policy that cannot be used stops models and not logs.
 */
public final class PolicyInForce implements RequiredSigning {

    private final Supplier<LoadedPolicy> loader;
    private volatile CompletableFuture<LoadedPolicy> last;

    /** Called by the framework: the policy of this installation, machine and session. */
    public PolicyInForce() {
        this(() -> PolicyLoader.ofProcess(WorkbenchModels.installationPolicy(), System.getenv()).load());
    }

    /** What the loader reads, at once and in the background. */
    public PolicyInForce(Supplier<LoadedPolicy> loader) {
        this.loader = loader;
        this.last = CompletableFuture.supplyAsync(loader).exceptionally(PolicyInForce::fault);
    }

    /** Reads the policy again. Reads files: never to be called on the UI thread. */
    public LoadedPolicy load() {
        LoadedPolicy read = loader.get();
        last = CompletableFuture.completedFuture(read);
        return read;
    }

    /** What was read last; may wait for a file when it is first asked. */
    public LoadedPolicy last() {
        return last.join();
    }

    @Override
    public Optional<Rule> rule() {
        Policy policy = last().policy();
        return policy.signing() ? Optional.of(new Rule(policy.name(), policy.authority())) : Optional.empty();
    }

    private static LoadedPolicy fault(Throwable cause) {
        ILog.of(PolicyInForce.class).error(Messages.Service_failedLog, cause);
        return LoadedPolicy.NONE;
    }
}
