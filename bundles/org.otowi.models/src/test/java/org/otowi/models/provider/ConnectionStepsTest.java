package org.otowi.models.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.egress.Feature;
import org.otowi.models.egress.Verdict;
import org.otowi.models.key.Key;
import org.otowi.models.key.KeyException;
import org.otowi.models.key.KeySource;
import org.otowi.models.policy.LoadedPolicy;
import org.otowi.models.policy.Policy;
import org.otowi.models.provider.ConnectionReport.Step;
import org.otowi.models.settings.Limits;
import org.otowi.models.settings.Settings;
import org.otowi.models.testing.Reply;
import org.otowi.models.testing.ScriptedServer;
import org.otowi.models.testing.TestAuthority;
import org.otowi.models.transport.ProxyException;
import org.otowi.models.transport.ProxyServer;
import org.otowi.models.transport.ProxySource;
import org.otowi.models.transport.Trust;
import org.otowi.provenance.Cancellation;

class ConnectionStepsTest {

    private static final String SECRET = "sk-SECRET";
    private static final KeySource KEY = (provider, cancellation) -> Optional.of(new Key(SECRET, "the test"));
    private static final Reply ANSWER = Reply.sse("data: {\"model\":\"gpt-x-1\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"yes\"},"
            + "\"finish_reason\":\"stop\"}]}\n\n", "data: [DONE]\n\n");

    private static final Settings SETTINGS = Settings.DEFAULT.withLimits(new Limits(Duration.ofSeconds(10),
            Duration.ofSeconds(10),
            Duration.ofSeconds(10), 3, Duration.ofSeconds(1), 1 << 20));

    @TempDir
    private Path folder;

    private List<KeySource> keys = List.of(KEY);
    private ProxySource proxies = ProxySource.NONE;
    private Trust trust = Trust.DEFAULT;
    private LoadedPolicy policy = LoadedPolicy.NONE;

    @Test
    void everyStepWorksWhereTheModelAnswers() {
        try (ScriptedServer server = ScriptedServer.start(ANSWER)) {
            ConnectionReport report = test(server.uri("/v1/"));
            assertTrue(report.succeeded(), report.toString());
            assertEquals(List.of("policy", "name", "proxy", "server", "tls", "key", "model", "quota"),
                    report.steps().stream().map(Step::name).toList());
            assertTrue(report.toString().contains("The key from the test was accepted."), report.toString());
            assertTrue(report.toString().contains("The model gpt-x-1 answered."), report.toString());
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aReplyThatReachesItsLimitIsAnAnswerToo() {
        try (ScriptedServer server = ScriptedServer.start(Reply.sse(
                "data: {\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"length\"}]}\n\n", "data: [DONE]\n\n"))) {
            assertTrue(test(server.uri("/v1/")).succeeded());
        }
    }

    @Test
    void withoutADefaultModelTheListIsFetched() {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(200, "{\"data\":[{\"id\":\"a\"},{\"id\":\"b\"}]}"))) {
            ConnectionReport report = test(provider(server.uri("/v1/"), Optional.empty()));
            assertTrue(report.succeeded(), report.toString());
            assertTrue(report.toString().contains("2 are listed: a, b."), report.toString());
            assertEquals("/v1/models", server.requests().get(0).target());
        }
    }

    @Test
    void thePolicyRefusesBeforeAnyConnection() {
        policy = new LoadedPolicy(new Policy("Lab", "IT", Optional.of(List.of()), false, Optional.empty(),
                Set.of(Feature.CONNECT),
                List.of(), true, List.of(), Map.of(), Verdict.REFUSE, Verdict.WARN, 1000, java.util.OptionalInt.empty(),
                java.util.OptionalInt.empty(), false), Optional.empty(), Optional.empty(), Optional.empty());
        try (ScriptedServer server = ScriptedServer.start(ANSWER)) {
            assertFailsAt("policy", test(server.uri("/v1/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aHostThatIsNotKnownFailsAtItsName() {
        assertFailsAt("name", test(URI.create("https://no-such-host.invalid/v1/")));
    }

    @Test
    void aProxyThatWantsAPasswordFailsAtTheProxy() {
        try (ScriptedServer proxy = ScriptedServer.start(Reply.status(407).header("Proxy-Authenticate",
                "Basic realm=\"lab\""))) {
            proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", proxy.port(), Optional.empty()));
            Step failure = assertFailsAt("proxy", test(URI.create("https://gateway.example/v1/")));
            assertTrue(failure.message().contains("wants authentication"), failure.message());
        }
    }

    @Test
    void aProxyThatIsNotThereFailsAtTheProxy() throws IOException {
        int port = unusedPort();
        proxies = uri -> Optional.of(new ProxyServer("127.0.0.1", port, Optional.empty()));
        assertFailsAt("proxy", test(URI.create("https://gateway.example/v1/")));
    }

    @Test
    void aProxySettingThatCannotBeFollowedFailsAtTheProxyAndNothingIsSent() {
        proxies = uri -> {
            throw new ProxyException("https_proxy holds no address.");
        };
        try (ScriptedServer server = ScriptedServer.start(ANSWER)) {
            assertFailsAt("proxy", test(server.uri("/v1/")));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aLogInPageFailsAtTheProxy() {
        try (ScriptedServer server = ScriptedServer.start(Reply.html(200, "<html>Log in</html>"))) {
            assertFailsAt("proxy", test(server.uri("/v1/")));
        }
    }

    @Test
    void aServerThatDoesNotListenFailsAtTheServer() throws IOException {
        assertFailsAt("server", test(URI.create("http://127.0.0.1:" + unusedPort() + "/v1/")));
    }

    @Test
    void aCertificateThatIsNotTrustedFailsAtTls() {
        try (ScriptedServer server = ScriptedServer.secure(new TestAuthority().server(), ANSWER)) {
            Step failure = assertFailsAt("tls", test(server.uri("/v1/")));
            assertTrue(failure.message().contains("caFile"), failure.message());
        }
    }

    @Test
    void aCertificateOfTheNamedAuthorityIsTrusted() throws IOException {
        TestAuthority authority = new TestAuthority();
        trust = new Trust(List.of(authority.writePem(folder.resolve("ca.pem"))), Optional.empty());
        try (ScriptedServer server = ScriptedServer.secure(authority.server(), ANSWER)) {
            ConnectionReport report = test(server.uri("/v1/"));
            assertTrue(report.succeeded(), report.toString());
            assertTrue(report.toString().contains("the certificate trusted"), report.toString());
        }
    }

    @Test
    void aKeyThatIsRefusedFailsAtTheKey() {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{\"error\":{\"message\":\"bad key " + SECRET
                + "\"}}"))) {
            ConnectionReport report = test(server.uri("/v1/"));
            Step failure = assertFailsAt("key", report);
            assertTrue(failure.message().contains("does not accept the key from the test"), failure.message());
            assertFalse(report.toString().contains("SECRET"), report.toString());
        }
    }

    @Test
    void aKeyThatIsMissingFailsAtTheKey() {
        keys = List.of();
        try (ScriptedServer server = ScriptedServer.start(Reply.json(401, "{}"))) {
            assertTrue(assertFailsAt("key", test(server.uri("/v1/"))).message().contains("none was sent"));
        }
    }

    @Test
    void aPlaceOfKeysThatCannotBeAskedFailsAtTheKeyAndNothingIsSaidOfWhatWasNotTried() {
        keys = List.of((provider, cancellation) -> {
            throw new KeyException("The program could not be started.");
        });
        try (ScriptedServer server = ScriptedServer.start(ANSWER)) {
            ConnectionReport report = test(server.uri("/v1/"));
            assertEquals("The program could not be started.", assertFailsAt("key", report).message());
            assertEquals(List.of("policy", "key"), report.steps().stream().map(Step::name).toList());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void aModelThatIsNotKnownFailsAtTheModelAndSaysWhatThereIs() {
        try (ScriptedServer server = ScriptedServer.start(
                Reply.json(404, "{\"error\":{\"code\":\"model_not_found\"}}"), Reply.json(200,
                        "{\"data\":[{\"id\":\"gpt-y\"}]}"))) {
            Step failure = assertFailsAt("model", test(server.uri("/v1/")));
            assertTrue(failure.message().endsWith("It lists: gpt-y."), failure.message());
        }
    }

    @Test
    void aServerThatFailsDoesSoAtTheModelAndIsAskedOnce() {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(503, "{}"))) {
            assertFailsAt("model", test(server.uri("/v1/")));
            assertEquals(1, server.requests().size());
        }
    }

    @Test
    void aQuotaThatIsUsedUpFailsAtTheQuota() {
        try (ScriptedServer server = ScriptedServer.start(Reply.json(429,
                "{\"error\":{\"code\":\"insufficient_quota\"}}"))) {
            ConnectionReport report = test(server.uri("/v1/"));
            assertFailsAt("quota", report);
            assertEquals(8, report.steps().size());
        }
    }

    @Test
    void itCanBeCancelled() {
        CountDownLatch asked = new CountDownLatch(1);
        try (ScriptedServer server = ScriptedServer.start(Reply.status(200).reached(asked).hang())) {
            assertThrows(CancellationException.class, () -> models().test(provider(server.uri("/v1/"), Optional.of("gpt-x")),
                    () -> asked.getCount() == 0));
        }
    }

    private static Step assertFailsAt(String name, ConnectionReport report) {
        Step failure = report.failure().orElseThrow(() -> new AssertionError("did not fail: " + report));
        assertEquals(name, failure.name(), report.toString());
        assertEquals(failure, report.steps().get(report.steps().size() - 1), "the failed step is the last");
        return failure;
    }

    private ConnectionReport test(URI address) {
        return test(provider(address, Optional.of("gpt-x")));
    }

    private ConnectionReport test(Provider provider) {
        return models().test(provider, Cancellation.NEVER);
    }

    private Models models() {
        return new Models(new Models.Setup(policy, SETTINGS, keys, proxies, trust, folder));
    }

    private static Provider provider(URI address, Optional<String> model) {
        return new Provider("lab", "Lab", Dialect.OPENAI_CHAT, address, KeyHeader.BEARER, Optional.empty(), List.of(), model,
                Map.of(), Optional.empty());
    }

    private static int unusedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
