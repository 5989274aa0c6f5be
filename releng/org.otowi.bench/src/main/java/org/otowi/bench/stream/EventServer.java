package org.otowi.bench.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A server of Chat Completions in a process of its own, so that its work is not counted. The path says how many events come,
 * each in a write of its own: {@code /thoughts/texts/} and whether the reply then ends ({@code end}), also with pauses
 * between its texts ({@code pace}), or stalls ({@code stall}).
 * It ends with its standard input, as with the process that started it.
 */
public final class EventServer implements AutoCloseable {

    private static final String LENGTH = "content-length:";
    private static final long PAUSE = TimeUnit.MICROSECONDS.toNanos(100);

    private final Process process;
    private final int port;

    private EventServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static EventServer start() throws IOException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), EventServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new EventServer(process, Integer.parseInt(reader(process.getInputStream()).readLine()));
    }

    /** The base address of a reply with so many events. */
    URI at(int thoughts, int texts, String end) {
        return URI.create("http://127.0.0.1:" + port + "/" + thoughts + "/" + texts + "/" + end + "/");
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** The process. */
    public static void main(String... none) throws IOException {
        ServerSocket listening = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        System.out.println(listening.getLocalPort());
        background(() -> {
            while (System.in.read() >= 0) {
                // nobody says anything
            }
            System.exit(0);
        });
        while (true) {
            Socket socket = listening.accept();
            background(() -> serve(socket));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // the client went away
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private static void serve(Socket socket) throws IOException {
        try (socket) {
            socket.setTcpNoDelay(true);
            BufferedReader in = reader(socket.getInputStream());
            String request = in.readLine();
            while (request != null) {
                int length = 0;
                for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                    length = line.toLowerCase(Locale.ROOT).startsWith(LENGTH)
                            ? Integer.parseInt(line.substring(LENGTH.length()).strip()) : length;
                }
                in.skip(length);
                if (!answer(List.of(request.split("[ /]+")), socket.getOutputStream())) {
                    in.read(); // until the client goes away
                }
                request = in.readLine();
            }
        }
    }

    private static BufferedReader reader(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
    }

    /** Whether the reply ended. */
    private static boolean answer(List<String> path, OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
        byte[] thought = event("\"reasoning_content\":\" word\"", "null");
        for (int i = 0; i < Integer.parseInt(path.get(1)); i++) {
            out.write(thought);
        }
        byte[] text = event("\"content\":\" word\"", "null");
        for (int i = 0; i < Integer.parseInt(path.get(2)); i++) {
            out.write(text);
            if (path.get(3).equals("pace")) {
                LockSupport.parkNanos(PAUSE);
            }
        }
        if (path.get(3).equals("stall")) {
            return false;
        }
        out.write(event("", "\"stop\""));
        out.write(chunk("data: [DONE]\n\n"));
        out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private static byte[] event(String delta, String reason) {
        return chunk("data: {\"id\":\"chatcmpl-1234567890\",\"object\":\"chat.completion.chunk\",\"created\":1760000000,"
                + "\"model\":\"model-1\",\"choices\":[{\"index\":0,\"delta\":{" + delta + "},\"finish_reason\":" + reason
                + "}]}\n\n");
    }

    private static byte[] chunk(String text) {
        return (Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII);
    }
}
