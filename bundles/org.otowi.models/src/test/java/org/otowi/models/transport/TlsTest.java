package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.key.Key;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.testing.TestAuthority;

/** Whom TLS trusts, and what is said where it does not. */
class TlsTest {

    private static final Reply GOOD = Reply.sse("data: a\n\ndata: end\n\n");
    private static final TestAuthority AUTHORITY = new TestAuthority();
    private static final Instant TOMORROW = Instant.now().plus(Duration.ofDays(1));

    private final Asking asking = new Asking();

    @TempDir
    private Path folder;

    private Trust trusting() throws Exception {
        return new Trust(List.of(AUTHORITY.writePem(folder.resolve("ca.pem"))), Optional.empty());
    }

    private void assertTls(String part, Received received) {
        assertEnd(Ending.FAILED, EndKind.TLS, received);
        String message = received.end().orElseThrow().message();
        assertTrue(message.contains(part), message);
        assertTrue(received.attempts() <= 1, "not repeated");
    }

    @Test
    void authorityOfTheLabIsTrustedIfItIsNamed() throws Exception {
        try (ScriptedServer server = ScriptedServer.secure(AUTHORITY.server(), GOOD)) {
            assertTls("caFile", asking.ask(server.uri("/")));
            assertEquals(0, server.requests().size(), "nothing was sent");
            Asking second = new Asking();
            second.trust = trusting();
            assertEquals(Optional.empty(), second.ask(server.uri("/")).end());
            assertEquals(List.of("a", "end"), second.events);
        }
    }

    @Test
    void certificateOfAnotherHostIsRefused() throws Exception {
        asking.trust = trusting();
        try (ScriptedServer server = ScriptedServer.secure(AUTHORITY.server(AUTHORITY.identity("other.example.org",
                TOMORROW)), GOOD)) {
            assertTls("another host", asking.ask(server.uri("/")));
            assertEquals(0, server.requests().size());
        }
    }

    @Test
    void certificateThatHasExpiredIsRefused() throws Exception {
        asking.trust = trusting();
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        try (ScriptedServer server = ScriptedServer.secure(AUTHORITY.server(AUTHORITY.identity("127.0.0.1", yesterday)),
                GOOD)) {
            assertTls("expired", asking.ask(server.uri("/")));
        }
    }

    @Test
    void serverWithoutTlsIsNamedAsSuch() throws Exception {
        try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answer(plain));
            server.start();
            assertTls("answers without TLS", asking.ask(URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/")));
            server.join();
        }
    }

    private static void answer(ServerSocket plain) {
        try (Socket socket = plain.accept()) {
            socket.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readNBytes(100);
        } catch (IOException e) {
            // the client has seen enough
        }
    }

    @Test
    void neverGoesOnFromTlsToCleartext() throws Exception {
        asking.trust = trusting();
        try (ScriptedServer plain = ScriptedServer.start(GOOD);
                ScriptedServer server = ScriptedServer.secure(AUTHORITY.server(), Reply.redirect(308,
                        plain.uri("/").toString()))) {
            assertTls("without TLS", asking.ask(server.uri("/")));
            assertEquals(0, plain.connections());
            assertEquals(1, asking.judged.size());
        }
    }

    @Test
    void keyDoesNotGoOnFromCleartextToTls() throws Exception {
        asking.trust = trusting();
        try (ScriptedServer secure = ScriptedServer.secure(AUTHORITY.server(), GOOD);
                ScriptedServer server = ScriptedServer.start(Reply.redirect(308, secure.uri("/").toString()))) {
            assertEquals(Optional.empty(), asking.ask(server.uri("/")).end());
            assertFalse(secure.requests().get(0).headers().containsKey("authorization"));
        }
    }

    @Test
    void certificateOfOursIsShownToServersThatWantOne() throws Exception {
        TestAuthority.Identity ada = AUTHORITY.identity("ada", TOMORROW);
        Path ca = AUTHORITY.writePem(folder.resolve("ca.pem"));
        List<Trust.ClientCertificate> forms = List.of(
                new Trust.ClientCertificate(AUTHORITY.writePkcs12(folder.resolve("ada.p12"), ada), Optional.empty(),
                        Optional.of(new Key(TestAuthority.PASSWORD, "the test"))),
                new Trust.ClientCertificate(AUTHORITY.writePem(folder.resolve("ada.pem"), ada),
                        Optional.of(AUTHORITY.writeKey(folder.resolve("ada.key"), ada)), Optional.empty()));
        for (Trust.ClientCertificate form : forms) {
            try (ScriptedServer server = ScriptedServer.mutual(AUTHORITY.server(), GOOD)) {
                Asking own = new Asking();
                own.trust = new Trust(List.of(ca), Optional.of(form));
                assertEquals(Optional.empty(), own.ask(server.uri("/")).end());
                assertFalse(own.trust.toString().contains(TestAuthority.PASSWORD));
            }
        }
    }

    @Test
    void serverThatWantsACertificateSaysSo() throws Exception {
        asking.trust = trusting();
        try (ScriptedServer server = ScriptedServer.mutual(AUTHORITY.server(), GOOD)) {
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.TLS, received);
        }
    }

    @Test
    void filesThatCannotBeUsedAreNamed() throws Exception {
        Path missing = folder.resolve("missing.pem");
        Path text = Files.writeString(folder.resolve("text.pem"), "no certificate");
        Path ca = AUTHORITY.writePem(folder.resolve("ca.pem"));
        Path p12 = AUTHORITY.writePkcs12(folder.resolve("ada.p12"), AUTHORITY.identity("ada", TOMORROW));
        assertFile("missing.pem", new Trust(List.of(missing), Optional.empty()));
        assertFile("text.pem", new Trust(List.of(text), Optional.empty()));
        assertFile("ada.p12", own(p12, Optional.empty(), Optional.of(new Key("wrong", "the test"))));
        assertFile("ada.p12", own(p12, Optional.empty(), Optional.empty()));
        assertFile("missing.pem", own(missing, Optional.empty(), Optional.empty()));
        assertFile("text.pem", own(ca, Optional.of(text), Optional.empty()));
        assertFile("missing.pem", own(ca, Optional.of(missing), Optional.empty()));
        assertFile("text.pem", own(text, Optional.of(AUTHORITY.writeKey(folder.resolve("ada.key"),
                AUTHORITY.identity("ada", TOMORROW))),
                Optional.empty()));
    }

    private static Trust own(Path file, Optional<Path> keyFile, Optional<Key> password) {
        return new Trust(List.of(), Optional.of(new Trust.ClientCertificate(file, keyFile, password)));
    }

    private static void assertFile(String name, Trust trust) throws Exception {
        try (ScriptedServer server = ScriptedServer.secure(AUTHORITY.server(), GOOD)) {
            Asking asking = new Asking();
            asking.trust = trust;
            Received received = asking.ask(server.uri("/"));
            assertEnd(Ending.FAILED, EndKind.TLS, received);
            assertTrue(received.end().orElseThrow().message().contains(name), received.end().orElseThrow().message());
            assertEquals(0, server.connections());
        }
    }
}
