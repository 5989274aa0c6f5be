package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.otowi.models.transport.Asking.assertEnd;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.otowi.models.chat.EndKind;
import org.otowi.models.chat.Ending;
import org.otowi.models.settings.Limits;
import org.otowi.models.testing.RecordedRequest;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.testing.TestAuthority;

/** The way through a proxy. */
class ProxyTest {

    private static final Reply GOOD = Reply.sse("data: a\n\ndata: end\n\n");
    private static final Optional<ProxyServer.Login> ADA = Optional.of(new ProxyServer.Login("ada", "p4ss"));
    private static final String BASIC = "Basic YWRhOnA0c3M=";

    private final Asking asking = new Asking();

    @TempDir
    private Path folder;

    private void through(ScriptedServer proxy, Optional<ProxyServer.Login> login) {
        asking.proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", proxy.port(), login));
    }

    @Test
    void cleartextGoesThroughTheProxyWithItsLogin() {
        try (ScriptedServer proxy = ScriptedServer.start(GOOD)) {
            through(proxy, ADA);
            assertEquals(Optional.empty(), asking.ask(URI.create("http://no-such-host.invalid/v1")).end());
            RecordedRequest request = proxy.requests().get(0);
            assertEquals("http://no-such-host.invalid/v1", request.target());
            assertEquals(Optional.of(BASIC), request.header("Proxy-Authorization"));
        }
    }

    @Test
    void secureRequestsGoThroughATunnelThatDoesNotSeeThem() throws Exception {
        TestAuthority authority = new TestAuthority();
        asking.trust = new Trust(List.of(authority.writePem(folder.resolve("ca.pem"))), Optional.empty());
        try (ScriptedServer server = ScriptedServer.secure(authority.server(), GOOD);
                ScriptedServer proxy = ScriptedServer.start(Reply.tunnel(server.port()))) {
            through(proxy, Optional.empty());
            assertEquals(Optional.empty(), asking.ask(server.uri("/v1")).end());
            RecordedRequest opened = proxy.requests().get(0);
            assertEquals("CONNECT 127.0.0.1:" + server.port(), opened.method() + " " + opened.target());
            assertFalse(opened.head().contains("secret-key"), "the key is within the tunnel");
            assertEquals(Optional.of("Bearer secret-key"), server.requests().get(0).header("authorization"));
        }
    }

    @Test
    void passwordOfTheProxyIsNotSentToTheServer() throws Exception {
        TestAuthority authority = new TestAuthority();
        asking.trust = new Trust(List.of(authority.writePem(folder.resolve("ca.pem"))), Optional.empty());
        try (ScriptedServer server = ScriptedServer.secure(authority.server(), GOOD);
                ScriptedServer proxy = ScriptedServer.start(Reply.tunnel(server.port()))) {
            through(proxy, ADA);
            asking.ask(server.uri("/v1"));
            assertFalse(server.requests().get(0).headers().containsKey("proxy-authorization"));
            assertEquals(Optional.of(BASIC), proxy.requests().get(0).header("proxy-authorization"));
        }
    }

    @Test
    void row27ProxyThatWantsAuthenticationIsNamedAndNotAskedAgain() {
        for (String address : List.of("http://api.invalid/", "https://api.invalid/")) {
            for (Optional<ProxyServer.Login> login : List.of(Optional.<ProxyServer.Login>empty(), ADA)) {
                try (ScriptedServer proxy = ScriptedServer.start(
                        Reply.html(407, "<html>").header("Proxy-Authenticate", "Basic realm=\"lab\""))) {
                    Asking own = new Asking();
                    own.proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", proxy.port(), login));
                    Received received = own.ask(URI.create(address));
                    assertEnd(Ending.FAILED, EndKind.PROXY, received);
                    String message = received.end().orElseThrow().message();
                    assertTrue(message.contains("wants authentication"), message);
                    assertFalse(message.contains("p4ss"));
                    assertEquals(1, received.attempts());
                }
            }
        }
    }

    @Test
    @ResourceLock(Resources.SYSTEM_PROPERTIES)
    void passwordThatJavaKeepsBackIsSaidWithWhatToDo() {
        String before = System.clearProperty(Tunnels.PROPERTY);
        try (ScriptedServer proxy = ScriptedServer.start(Reply.status(407).header("Proxy-Authenticate",
                "Basic realm=\"lab\""))) {
            through(proxy, ADA);
            String message = asking.ask(URI.create("https://api.invalid/")).end().orElseThrow().message();
            assertTrue(message.contains("-D" + Tunnels.PROPERTY + "="), message);
        } finally {
            System.setProperty(Tunnels.PROPERTY, before == null ? "" : before);
        }
    }

    @Test
    void proxyThatRefusesTheHostIsNamed() {
        try (ScriptedServer proxy = ScriptedServer.start(Reply.html(403, "<html>"))) {
            through(proxy, Optional.empty());
            Received received = asking.ask(URI.create("https://api.invalid/"));
            assertEnd(Ending.FAILED, EndKind.PROXY, received);
            String message = received.end().orElseThrow().message();
            assertTrue(message.contains("403") && message.contains("api.invalid"), message);
        }
    }

    @Test
    void proxyThatCannotBeReachedIsNamed() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        for (String host : List.of("127.0.0.1", "no-such-proxy.invalid")) {
            Asking own = new Asking();
            own.proxies = uri -> Optional.of(new ProxyServer(host, port, Optional.empty()));
            Received received = own.ask(URI.create("http://api.invalid/"));
            assertEnd(Ending.FAILED, EndKind.PROXY, received);
            assertTrue(received.end().orElseThrow().message().contains(host + ":" + port));
        }
    }

    @Test
    @Timeout(30)
    void serverOrProxyThatTakesAConnectionAndSaysNothingIsNotReached() throws Exception {
        asking.limits = new Limits(Duration.ofMillis(300), Duration.ofMinutes(5), Duration.ofSeconds(60), 0,
                Duration.ZERO, 1 << 20);
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertEnd(Ending.FAILED, EndKind.CONNECT,
                    asking.ask(URI.create("https://127.0.0.1:" + deaf.getLocalPort() + "/")));
            Asking second = new Asking();
            second.limits = asking.limits;
            second.proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", deaf.getLocalPort(), Optional.empty()));
            second.cancellation = () -> {
                second.timing.advance(Duration.ofMillis(10)); // our limit goes by the clock of the test, the client's by its own
                return false;
            };
            assertEnd(Ending.FAILED, EndKind.PROXY, second.ask(URI.create("https://api.invalid/")));
        }
    }

    @Test
    @Timeout(30)
    void aListOfModelsDoesNotWaitForASilentProxyAsLongAsForAModelThatThinks() throws Exception {
        asking.limits = new Limits(Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ofSeconds(60), 0,
                Duration.ZERO, 1 << 20);
        asking.method = "GET";
        try (ServerSocket deaf = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            asking.proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", deaf.getLocalPort(), Optional.empty()));
            asking.cancellation = () -> {
                asking.timing.advance(Duration.ofSeconds(1));
                return false;
            };
            Received received = asking.ask(URI.create("https://api.invalid/v1/models"));
            assertEnd(Ending.FAILED, EndKind.PROXY, received);
            String message = received.end().orElseThrow().message();
            assertTrue(message.contains("127.0.0.1:" + deaf.getLocalPort()) && message.contains("within 80 seconds"), message);
            assertTrue(asking.timing.ahead().compareTo(Duration.ofSeconds(90)) < 0, asking.timing.ahead()::toString);
        }
    }

    @Test
    void settingThatCannotBeFollowedIsSaid() {
        asking.proxies = uri -> {
            throw new ProxyException("Only HTTP proxies.");
        };
        Received received = asking.ask(URI.create("http://api.invalid/"));
        assertEnd(Ending.FAILED, EndKind.PROXY, received);
        assertEquals("Only HTTP proxies.", received.end().orElseThrow().message());
    }
}
