package org.otowi.models.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a {@link ScriptedServer} does with one request, step by step. The status line and the headers are sent with the
 * first piece of the body, which is chunked; each {@link #chunk} is one chunk, flushed. Without {@link #cut},
 * {@link #close} or {@link #hang} the reply ends in good order and the connection stays open.
 */
public final class Reply {

    private static final int WAIT_SECONDS = 30;

    private interface Step {
        /** Whether the connection can be used on. */
        boolean run(Wire wire) throws IOException, InterruptedException;
    }

    /** One playing of the script. */
    private static final class Wire {
        private final Socket socket;
        private final InputStream in;
        private final OutputStream out;
        private boolean headSent;

        Wire(Socket socket, InputStream in, OutputStream out) {
            this.socket = socket;
            this.in = in;
            this.out = out;
        }
    }

    private final StringBuilder head;
    private final List<Step> steps = new ArrayList<>();
    private boolean chunked = true;

    private Reply(int status) {
        head = new StringBuilder("HTTP/1.1 ").append(status).append(" Scripted\r\n");
    }

    /** A reply of this status. */
    public static Reply status(int status) {
        return new Reply(status);
    }

    /** A stream of server-sent events. */
    public static Reply sse(String... chunks) {
        return typed(200, "text/event-stream", chunks);
    }

    /** A stream of JSON lines. */
    public static Reply ndjson(String... chunks) {
        return typed(200, "application/x-ndjson", chunks);
    }

    /** A JSON document. */
    public static Reply json(int status, String json) {
        return typed(status, "application/json", json);
    }

    /** A page for people. */
    public static Reply html(int status, String html) {
        return typed(status, "text/html; charset=utf-8", html);
    }

    /** A redirect. */
    public static Reply redirect(int status, String location) {
        return status(status).header("Location", location);
    }

    /** Accepts the request and never answers; ends when the client goes away or the server is closed. */
    public static Reply silence() {
        return status(0).hang();
    }

    /** Opens the tunnel that the client asked for with CONNECT, whatever host it named, to this port of this machine. */
    public static Reply tunnel(int port) {
        Reply reply = status(0);
        reply.steps.add(wire -> {
            wire.out.write("HTTP/1.1 200 Connection established\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            wire.out.flush();
            try (Socket target = new Socket(InetAddress.getLoopbackAddress(), port)) {
                Thread back = new Thread(() -> copy(target, wire.socket), "scripted-tunnel");
                back.setDaemon(true);
                back.start();
                copy(wire.socket, target);
            }
            return false;
        });
        return reply;
    }

    private static Reply typed(int status, String type, String... chunks) {
        Reply reply = status(status).header("Content-Type", type);
        for (String chunk : chunks) {
            reply.chunk(chunk);
        }
        return reply;
    }

    private static void copy(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // either side went away, which ends the tunnel
        }
    }

    /** One more header; before the body. */
    public Reply header(String name, String value) {
        head.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    /** No chunks on the wire: the body ends where the connection does, as of an old server. */
    public Reply unframed() {
        chunked = false;
        return this;
    }

    /** One more piece of the body. */
    public Reply chunk(String text) {
        return chunk(text.getBytes(StandardCharsets.UTF_8));
    }

    /** One more piece of the body, which may be part of a character. */
    public Reply chunk(byte[] bytes) {
        steps.add(wire -> {
            sendHead(wire);
            sendChunk(wire, bytes);
            return true;
        });
        return this;
    }

    /** Sends the headers now, before any of the body is known. */
    public Reply headers() {
        steps.add(wire -> {
            sendHead(wire);
            wire.out.flush();
            return true;
        });
        return this;
    }

    /** Sends the same piece until the client goes away. */
    public Reply endless(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        steps.add(wire -> {
            sendHead(wire);
            while (!Thread.currentThread().isInterrupted()) {
                sendChunk(wire, bytes);
            }
            return false;
        });
        return this;
    }

    /** Bytes as they are, past all framing. */
    public Reply raw(String bytes) {
        steps.add(wire -> {
            wire.out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            wire.out.flush();
            return false;
        });
        return this;
    }

    /** Goes on only when the test says so. */
    public Reply await(CountDownLatch latch) {
        return run(() -> {
            if (!latch.await(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("the test never let the script go on");
            }
        });
    }

    /** Tells the test that the script came here. */
    public Reply reached(CountDownLatch latch) {
        return run(latch::countDown);
    }

    /** Cuts the connection, within a chunk if something was sent: the client sees a reset. */
    public Reply cut() {
        steps.add(wire -> {
            wire.socket.setSoLinger(true, 0);
            wire.socket.close();
            return false;
        });
        return this;
    }

    /** Closes the connection without ending the body. */
    public Reply close() {
        steps.add(wire -> {
            wire.socket.close();
            return false;
        });
        return this;
    }

    /** Sends nothing more until the client goes away. */
    public Reply hang() {
        steps.add(wire -> {
            while (wire.in.read() >= 0) {
                // whatever it still says
            }
            return false;
        });
        return this;
    }

    /** Does something of the test's own. */
    public Reply run(Action action) {
        steps.add(wire -> {
            action.run();
            return true;
        });
        return this;
    }

    /** Something that a test does within a script. */
    public interface Action {
        void run() throws IOException, InterruptedException;
    }

    /** Plays the script; whether the connection can be used for a further request. */
    boolean play(Socket socket, InputStream in, OutputStream out) throws IOException {
        Wire wire = new Wire(socket, in, out);
        try {
            for (Step step : steps) {
                if (!step.run(wire)) {
                    return false;
                }
            }
            sendHead(wire);
            out.write((chunked ? "0\r\n\r\n" : "").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return chunked;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void sendHead(Wire wire) throws IOException {
        if (!wire.headSent) {
            wire.headSent = true;
            String end = chunked ? "Transfer-Encoding: chunked\r\n\r\n" : "Connection: close\r\n\r\n";
            wire.out.write((head + end).getBytes(StandardCharsets.ISO_8859_1));
        }
    }

    private void sendChunk(Wire wire, byte[] bytes) throws IOException {
        if (chunked) {
            wire.out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }
        wire.out.write(bytes);
        if (chunked) {
            wire.out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        wire.out.flush();
    }
}
