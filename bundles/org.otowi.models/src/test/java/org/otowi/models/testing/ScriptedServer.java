package org.otowi.models.testing;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.net.ServerSocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/**
 * A server on 127.0.0.1 that does what a script says, byte for byte, and remembers what it was asked. Bounded: it takes 256
 * connections, waits 30 seconds for anything at most, and takes its threads along when closed.
 */
public final class ScriptedServer implements AutoCloseable {

    private static final int MAX_CONNECTIONS = 256;
    private static final int MILLIS = 30_000;

    private final ServerSocket listening;
    private final String scheme;
    private final Function<RecordedRequest, Reply> script;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "scripted-server");
        thread.setDaemon(true);
        return thread;
    });
    private final List<RecordedRequest> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();
    private final Semaphore ended = new Semaphore(0);

    private ScriptedServer(ServerSocket listening, String scheme, Function<RecordedRequest, Reply> script) {
        this.listening = listening;
        this.scheme = scheme;
        this.script = script;
        threads.execute(this::accept);
    }

    /** A server that answers its requests with these replies in turn, and all further ones with the last. */
    public static ScriptedServer start(Reply... replies) {
        return answering(inTurn(replies));
    }

    /** A server whose replies depend on the request. */
    public static ScriptedServer answering(Function<RecordedRequest, Reply> script) {
        return new ScriptedServer(listen(ServerSocketFactory.getDefault()), "http", script);
    }

    /** A server with TLS. */
    public static ScriptedServer secure(SSLContext context, Reply... replies) {
        return new ScriptedServer(listen(context.getServerSocketFactory()), "https", inTurn(replies));
    }

    /** A server with TLS that wants a certificate of the client. */
    public static ScriptedServer mutual(SSLContext context, Reply... replies) {
        SSLServerSocket socket = (SSLServerSocket) listen(context.getServerSocketFactory());
        socket.setNeedClientAuth(true);
        return new ScriptedServer(socket, "https", inTurn(replies));
    }

    private static Function<RecordedRequest, Reply> inTurn(Reply... replies) {
        AtomicInteger next = new AtomicInteger();
        return request -> replies[Math.min(next.getAndIncrement(), replies.length - 1)];
    }

    private static ServerSocket listen(ServerSocketFactory factory) {
        try {
            return factory.createServerSocket(0, MAX_CONNECTIONS, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a path, which starts with a slash. */
    public URI uri(String path) {
        return URI.create(scheme + "://127.0.0.1:" + port() + path);
    }

    public int port() {
        return listening.getLocalPort();
    }

    /** All requests so far, oldest first. */
    public List<RecordedRequest> requests() {
        return List.copyOf(requests);
    }

    /** How many connections were opened so far, whether or not something was asked over them. */
    public int connections() {
        return connections.get();
    }

    /** Whether this many connections end within ten seconds; each counts once over all calls. */
    public boolean awaitEnded(int count) throws InterruptedException {
        return ended.tryAcquire(count, 10, TimeUnit.SECONDS);
    }

    private void accept() {
        while (!listening.isClosed() && connections.get() < MAX_CONNECTIONS) {
            try {
                Socket socket = listening.accept();
                connections.incrementAndGet();
                open.add(socket);
                threads.execute(() -> serve(socket));
            } catch (IOException | RuntimeException e) {
                // closed, which ends the loop; or a client that was gone at once
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            socket.setSoTimeout(MILLIS);
            socket.setTcpNoDelay(true);
            InputStream in = new BufferedInputStream(socket.getInputStream());
            OutputStream out = new BufferedOutputStream(socket.getOutputStream());
            boolean goesOn = true;
            while (goesOn) {
                RecordedRequest request = RequestParser.read(in);
                requests.add(request);
                goesOn = script.apply(request).play(socket, in, out);
            }
        } catch (IOException e) {
            // the client went away, or the test is over
        } finally {
            open.remove(socket);
            ended.release();
        }
    }

    @Override
    public void close() {
        try {
            listening.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
    }
}
