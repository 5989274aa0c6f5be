package org.otowi.assistant.workspace.models;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.key.KeySource;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/**
 * Keys in the secure storage of Eclipse, encrypted. It may ask for a password or wait for the desktop's key ring, and is
 * known to wait for ever on some of them: so each access has a thread of its own and a limit, and while one has not come
 * back, the next is refused at once. Never to be called on the UI thread. Safe for use by several threads.
 */
public final class SecureKeys implements KeySource {

    /** Long enough to type a password. */
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String NODE = "org.otowi.models";
    private static final int LOOK_MILLIS = 50;

    private final Callable<ISecurePreferences> storage;
    private final Duration patience;
    private FutureTask<?> pending;

    /**
     * Keys of a storage.
     *
     * @param storage the root of the storage; null if there is none
     * @param patience how long to wait for it
     */
    public SecureKeys(Callable<ISecurePreferences> storage, Duration patience) {
        this.storage = storage;
        this.patience = patience;
    }

    /** The keys of this person's secure storage. */
    public static SecureKeys ofEclipse() {
        return new SecureKeys(SecurePreferencesFactory::getDefault, PATIENCE);
    }

    @Override
    public Optional<Key> find(Provider provider, Cancellation cancellation) throws KeyException {
        return within(() -> Optional.ofNullable(node().get(KeySlot.of(provider), null)), cancellation)
                .map(value -> new Key(value, Messages.secureSource));
    }

    /**
     * Whether there is a key for the provider; does not decrypt it, so nobody is asked for a password.
     *
     * @throws KeyException if the storage could not be asked
     */
    public boolean has(Provider provider) throws KeyException {
        return within(() -> List.of(node().keys()).contains(KeySlot.of(provider)), Cancellation.NEVER);
    }

    /**
     * Stores the key, in the place of the one before.
     *
     * @throws KeyException if it was not stored, or nobody knows whether it was
     */
    public void store(Provider provider, String value) throws KeyException {
        within(() -> {
            ISecurePreferences node = node();
            node.put(KeySlot.of(provider), value, true);
            node.flush();
            return value;
        }, Cancellation.NEVER);
    }

    /**
     * Removes the key, if there is one.
     *
     * @throws KeyException if the storage could not be asked
     */
    public void remove(Provider provider) throws KeyException {
        within(() -> {
            ISecurePreferences node = node();
            node.remove(KeySlot.of(provider));
            node.flush();
            return node;
        }, Cancellation.NEVER);
    }

    private ISecurePreferences node() throws Exception {
        ISecurePreferences root = storage.call();
        if (root == null) {
            throw new IOException(Messages.secureMissing);
        }
        return root.node(NODE);
    }

    private <T> T within(Callable<T> access, Cancellation cancellation) throws KeyException {
        FutureTask<T> task = begin(access);
        try {
            return await(task, cancellation);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            String reason = cause instanceof StorageException || cause instanceof IOException
                    ? String.valueOf(cause.getMessage()) : cause.getClass().getSimpleName();
            throw new KeyException(NLS.bind(Messages.secureFailed, reason));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KeyException(Messages.secureSilent);
        }
    }

    private synchronized <T> FutureTask<T> begin(Callable<T> access) throws KeyException {
        if (pending != null && !pending.isDone()) {
            throw new KeyException(Messages.secureSilent);
        }
        FutureTask<T> task = new FutureTask<>(access);
        Thread thread = new Thread(() -> {
            task.run();
            ended(task);
        }, NODE);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private <T> T await(FutureTask<T> task, Cancellation cancellation)
            throws ExecutionException, InterruptedException, KeyException {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                boolean late = System.nanoTime() > end;
                if (late || cancellation.isCancelled()) {
                    hangs(task);
                    cancellation.check();
                    throw new KeyException(Messages.secureSilent);
                }
            }
        }
    }

    private synchronized void hangs(FutureTask<?> task) {
        pending = task;
    }

    private synchronized void ended(FutureTask<?> task) {
        if (pending == task) {
            pending = null;
        }
    }
}
