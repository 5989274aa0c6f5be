package org.otowi.assistant.workspace.models;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.otowi.models.config.ConfigException;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.provider.Models;
import org.otowi.models.settings.Settings;
import org.otowi.models.settings.SettingsFile;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;

/**
 * The models of this workbench, set up once and again when settings change. Whatever goes wrong with them is a sentence in
 * the {@link ModelState}, never an exception: what needs no model goes on. Safe for use by several threads.
 */
public final class ModelService {

    private final Setup setup;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile ModelState state = ModelState.NOTHING;
    private CompletableFuture<ModelState> first;

    /**
     * What the models are made of.
     *
     * @param settings the file of the person's settings
     * @param policy reads the policy as it is now
     * @param stateFolder where the receipts lie
     */
    public record Setup(SettingsFile settings, Supplier<LoadedPolicy> policy, KeyRing keys, ProxySource proxies,
            Path stateFolder) {}

    public ModelService(Setup setup) {
        this.setup = setup;
    }

    /** What can be asked, as last read; nothing before {@link #ready()} is done. */
    public ModelState state() {
        return state;
    }

    public KeyRing keys() {
        return setup.keys();
    }

    /** Done when settings and policy have been read, in the background. */
    public synchronized CompletableFuture<ModelState> ready() {
        if (first == null) {
            first = reload();
        }
        return first;
    }

    /** Reads settings and policy again, in the background. */
    public CompletableFuture<ModelState> reload() {
        return inBackground(this::read);
    }

    /** Writes the settings and sets the models up anew, in the background; fails with a {@link ConfigException}. */
    public CompletableFuture<ModelState> save(Settings settings) {
        return inBackground(() -> {
            setup.settings().write(settings);
            return read();
        });
    }

    /** Has the listener called after every change, on a thread of the jobs. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /** Work that reads or writes. */
    private interface Work {
        ModelState run() throws ConfigException;
    }

    private CompletableFuture<ModelState> inBackground(Work work) {
        CompletableFuture<ModelState> done = new CompletableFuture<>();
        Job.createSystem(Messages.Service_job, monitor -> {
            try {
                state = work.run();
                listeners.forEach(Runnable::run);
                done.complete(state);
            } catch (ConfigException | RuntimeException | LinkageError e) {
                done.completeExceptionally(e);
            }
        }).schedule();
        return done;
    }

    private ModelState read() {
        Settings settings = Settings.DEFAULT;
        LoadedPolicy policy = LoadedPolicy.NONE;
        Optional<String> problem = Optional.empty();
        try {
            policy = setup.policy().get();
            settings = setup.settings().read();
        } catch (ConfigException e) {
            problem = Optional.of(String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            return fault(e);
        }
        return with(settings, policy, problem);
    }

    private ModelState with(Settings settings, LoadedPolicy policy, Optional<String> problem) {
        try {
            Trust trust = settings.connection().trust(System.getenv());
            Models models = new Models(new Models.Setup(policy, settings, setup.keys().sources(),
                    settings.connection().proxies(setup.proxies()), trust,
                    setup.stateFolder()));
            return new ModelState(Optional.of(models), settings, policy, problem);
        } catch (RuntimeException | LinkageError e) {
            return fault(e);
        }
    }

    private static ModelState fault(Throwable cause) {
        ILog.of(ModelService.class).error(Messages.Service_failedLog, cause);
        return new ModelState(Optional.empty(), Settings.DEFAULT, LoadedPolicy.NONE, Optional.of(Messages.Service_failed));
    }
}
