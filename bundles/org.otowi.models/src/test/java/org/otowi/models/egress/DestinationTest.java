package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.models.policy.Policy;

/** Where requests may go. */
class DestinationTest {

    @TempDir
    Path state;

    private Decision judge(Policy policy, Outgoing outgoing) {
        return new PolicyGate(Requests.setup(policy), List.of(), new ReceiptLog(state,
                OptionalInt.empty())).judge(outgoing);
    }

    @ParameterizedTest
    @CsvSource({
        "models.lab.example, https://models.lab.example/v1/chat",
        "MODELS.Lab.example, https://models.lab.EXAMPLE./v1/chat",
        "models.lab.example, https://models.lab.example:443/v1",
        "models.lab.example:8443, https://models.lab.example:8443/v1",
        "models.lab.example:*, https://models.lab.example:9/v1",
        "*.lab.example, https://a.b.lab.example/v1",
        "https://models.lab.example, https://models.lab.example/v1",
        "http://models.lab.example:8000, http://models.lab.example:8000/v1",
        "b\u00fccher.example, https://xn--bcher-kva.example/v1",
        "10.1.2.3, https://10.1.2.3/v1",
        "[2001:db8::1], https://[2001:0DB8:0:0::1]/v1",
    })
    void aListedHostIsAllowed(String pattern, String uri) {
        assertEquals(Verdict.ALLOW, judge(Requests.hosts(pattern), Requests.to(uri)).verdict());
    }

    @ParameterizedTest
    @CsvSource({
        "models.lab.example, https://models.lab.example.evil.test/",
        "models.lab.example, https://xmodels.lab.example/",
        "models.lab.example, https://evil.test/models.lab.example",
        "models.lab.example, https://evil.test?models.lab.example",
        "models.lab.example, https://evil.test#@models.lab.example",
        "models.lab.example, https://models.lab.example@evil.test/",
        "models.lab.example, https://user:pw@models.lab.example/",
        "models.lab.example, https://models.lab.example:8443/",
        "models.lab.example, http://models.lab.example/",
        "models.lab.example:*, http://models.lab.example:8000/",
        "http://models.lab.example, https://models.lab.example/",
        "models.lab.example:8443, https://models.lab.example/",
        "*.lab.example, https://lab.example/",
        "*.lab.example, https://evillab.example/",
        "*.1.2.3, https://10.1.2.3/",
        "models.lab.example, https://models.lab.example../",
        "models.lab.example, https://models%2elab.example/",
        "models.lab.example, ftp://models.lab.example/",
        "models.lab.example, file:///etc/passwd",
        "models.lab.example, https:models.lab.example",
        "models.lab.example, https://models_lab.example/",
        "*, https://anything.test/",
        "'', https://anything.test/",
        "10.1.2.3, https://10.1.2.03/",
    })
    void whatOnlyLooksListedIsRefused(String pattern, String uri) {
        Decision decision = judge(Requests.hosts(pattern), Requests.to(uri));
        assertEquals(Verdict.REFUSE, decision.verdict());
        assertEquals("host", decision.findings().get(0).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:11434/api", "http://localhost:1/", "http://LOCALHOST./", "http://[::1]:8080/",
        "http://127.8.9.10/", "http://[0:0:0:0:0:0:0:1]/", "https://localhost/"})
    void thisMachineIsAllowedByDefault(String uri) {
        assertTrue(judge(Policy.NONE_SET, Requests.to(uri)).sends());
        assertTrue(judge(Requests.hosts("models.lab.example"), Requests.to(uri)).sends());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/",
            "http://0x7f.1/",
        "http://127.0.0.1.evil.test/", "http://localhost.evil.test/", "http://foo.localhost/",
                "http://localhost.localdomain/",
        "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[::127.0.0.1]/", "http://0.0.0.0/", "http://[::]/",
        "http://0/", "http://127.0.0.1@evil.test/", "http://[::1%25lo]/", "http://[64:ff9b::7f00:1]/", "http://128.0.0.1/",
        "http://126.255.255.255/", "http://127.0.0.256/", "http://ip6-localhost/"})
    void nothingElseIsThisMachine(String uri) {
        assertEquals(Verdict.REFUSE, judge(Policy.NONE_SET, Requests.to(uri)).verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest", "https://169.254.169.254/", "https://[fe80::1]/",
        "https://[fd00:ec2::254]/", "https://metadata.google.internal/", "https://Metadata.Google.Internal./",
        "https://100.100.100.200/", "https://0.0.0.0/", "https://[::]/", "https://224.0.0.1/", "https://255.255.255.255/",
        "https://[ff02::1]/", "https://[64:ff9b::a9fe:a9fe]/", "https://[2002:a9fe:a9fe::1]/",
                "https://[::169.254.169.254]/"})
    void theMachinesOwnServicesAreRefusedEvenIfListed(String uri) {
        String host = URI.create(uri).getHost();
        assertEquals(Verdict.REFUSE, judge(Requests.hosts(host, "http://" + host, uri), Requests.to(uri)).verdict());
    }

    @Test
    void aPolicyMayForbidThisMachineAndListOneServerOfIt() {
        Policy none = Requests.policy(Optional.empty(), false, Optional.empty(), Set.of(), List.of());
        assertFalse(judge(none, Requests.to("http://127.0.0.1:11434/")).sends());
        Policy one = Requests.policy(Optional.of(List.of("127.0.0.1:11434")), false, Optional.empty(), Set.of(), List.of());
        assertTrue(judge(one, Requests.to("http://127.0.0.1:11434/")).sends());
        assertFalse(judge(one, Requests.to("http://127.0.0.1:11435/")).sends());
    }

    @Test
    void withoutAPolicyAProviderIsAskedAtItsOwnAddressOnly() {
        assertTrue(judge(Policy.NONE_SET, Requests.to("https://models.lab.example/v1/chat")).sends());
        assertFalse(judge(Policy.NONE_SET, Requests.to("https://api.anthropic.com/v1/chat")).sends());
        assertFalse(judge(Policy.NONE_SET, Requests.to("https://models.lab.example:8443/v1")).sends());
        assertFalse(judge(Policy.NONE_SET, Requests.to("http://models.lab.example/v1")).sends());
    }

    @Test
    void aRedirectElsewhereOrToThisMachineIsRefused() {
        Outgoing first = Requests.asking("Hello");
        assertTrue(judge(Policy.NONE_SET, first.redirectedTo(URI.create("https://models.lab.example/v2/"))).sends());
        for (String target : List.of("https://evil.test/", "http://models.lab.example/v1", "http://127.0.0.1/")) {
            assertFalse(judge(Policy.NONE_SET, first.redirectedTo(URI.create(target))).sends(), target);
        }
    }

    @Test
    void theReasonNamesTheHostAndWhomToAsk() {
        Finding finding = judge(Requests.hosts("a.example"), Requests.to("https://b.example:99/x")).findings().get(0);
        assertTrue(finding.message().contains("b.example:99"), finding.message());
        assertTrue(finding.message().contains("the lab's data office"), finding.message());
    }
}
