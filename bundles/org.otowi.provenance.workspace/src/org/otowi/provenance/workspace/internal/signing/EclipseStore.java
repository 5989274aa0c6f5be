package org.otowi.provenance.workspace.internal.signing;

import java.io.IOException;
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
import org.otowi.provenance.signing.SigningException;
import org.otowi.provenance.workspace.internal.Messages;

/**
 * The secure storage of Eclipse. It may ask for a password or wait for the desktop's key ring, and is known to wait for
 * ever on some of them; so each access has a thread of its own and a limit. Never to be called on the UI thread.
 */
final class EclipseStore implements SecretStore {

    /** Long enough to type a password. */
    private static final int PATIENCE_SECONDS = 60;

    private static final String NODE = "org.otowi.provenance";
    private static final String KEY = "signing-key";

    @Override
    public Optional<byte[]> read() throws SigningException {
        return within(() -> Optional.ofNullable(node().getByteArray(KEY, null)));
    }

    @Override
    public void write(byte[] secret) throws SigningException {
        within(() -> {
            ISecurePreferences node = node();
            node.putByteArray(KEY, secret, true);
            node.flush();
            return secret;
        });
    }

    private static ISecurePreferences node() throws IOException {
        ISecurePreferences root = SecurePreferencesFactory.getDefault();
        if (root == null) {
            throw new IOException(Messages.storageMissing);
        }
        return root.node(NODE);
    }

    private static <T> T within(Callable<T> access) throws SigningException {
        FutureTask<T> task = new FutureTask<>(access);
        Thread thread = new Thread(task, KEY);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            String reason = e.getCause() instanceof StorageException || e.getCause() instanceof IOException
                    ? e.getCause().getMessage() : e.getCause().getClass().getSimpleName();
            throw new SigningException(NLS.bind(Messages.storageFailed, reason), e.getCause());
        } catch (TimeoutException e) {
            throw new SigningException(Messages.storageSilent, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningException(Messages.storageSilent, e);
        }
    }
}
