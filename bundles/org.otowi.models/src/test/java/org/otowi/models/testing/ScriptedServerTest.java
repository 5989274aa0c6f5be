package org.otowi.models.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The server does what its script says, and tells what it was asked. */
class ScriptedServerTest {

    @Test
    void sendsChunksAndKeepsTheConnectionAndTheRequests() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("data: 1\n\n"),
                Reply.json(429, "{}").header("Retry-After", "1"));
                Socket client = connect(server)) {
            ask(client, "POST /v1 HTTP/1.1\r\nContent-Length: 2\r\n\r\nhi");
            assertEquals("HTTP/1.1 200 Scripted\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "9\r\ndata: 1\n\n\r\n0\r\n\r\n", read(client, "0\r\n\r\n"));
            ask(client, "GET /v2 HTTP/1.1\r\n\r\n");
            assertTrue(read(client, "0\r\n\r\n").contains("Retry-After: 1"));
            assertEquals("hi", server.requests().get(0).text());
            assertEquals("/v2", server.requests().get(1).target());
            assertEquals(1, server.connections());
        }
    }

    @Test
    void stopsWhereTheScriptSaysSo() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(Reply.sse("a").reached(reached).await(goOn).cut());
                Socket client = connect(server)) {
            ask(client, "GET / HTTP/1.1\r\n\r\n");
            reached.await();
            assertTrue(read(client, "a\r\n").endsWith("1\r\na\r\n"));
            goOn.countDown();
            assertNull(read(client, "0"));
            assertTrue(server.awaitEnded(1));
        }
    }

    private static Socket connect(ScriptedServer server) throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    private static void ask(Socket client, String request) throws IOException {
        client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    }

    /** What comes up to and with the given end; null if the connection ends before. */
    private static String read(Socket client, String end) {
        StringBuilder got = new StringBuilder();
        try {
            while (!got.toString().endsWith(end)) {
                int b = client.getInputStream().read();
                if (b < 0) {
                    return null;
                }
                got.append((char) b);
            }
            return got.toString();
        } catch (IOException e) {
            return null;
        }
    }
}
