package org.otowi.models.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The variables that other commands follow are followed in the same way. */
class EnvironmentProxiesTest {

    @Test
    void eachSchemeHasItsProxyAndAllIsForTheRest() throws Exception {
        var proxies = Map.of("https_proxy", "http://secure.lab:3128", "HTTP_PROXY", "plain.lab:8080");
        assertEquals("secure.lab:3128", find(proxies, "https://api.example.org/v1"));
        assertEquals("plain.lab:8080", find(proxies, "http://api.example.org/v1"));
        assertEquals("any.lab:80", find(Map.of("ALL_PROXY", "http://any.lab/"), "http://api.example.org"));
        assertEquals("none", find(Map.of("https_proxy", " "), "https://api.example.org"));
        assertEquals("none", find(Map.of("HTTP_PROXY", "evil.lab:1", "REQUEST_METHOD", "GET"), "http://api.example.org"));
    }

    @Test
    void nameAndPasswordAreDecodedAndNotShown() throws Exception {
        ProxyServer server = new EnvironmentProxies(Map.of("https_proxy", "http://ada:p%40ss+w%3Ard@proxy.lab:3128"))
                .proxyFor(URI.create("https://api.example.org")).orElseThrow();
        assertEquals(Optional.of(new ProxyServer.Login("ada", "p@ss+w:rd")), server.login());
        assertFalse(server.toString().contains("p@ss"));
    }

    @ParameterizedTest
    @CsvSource({"*,a.org,true", "lab.gov,lab.gov,true", "lab.gov,x.lab.gov,true", "lab.gov,mylab.gov,false",
            ".lab.gov,x.lab.gov,true",
        "*.lab.gov,x.LAB.gov,true", "lab.gov:443,lab.gov,true", "lab.gov:8443,lab.gov,false", "10.0.0.0/8,10.1.2.3,true",
        "10.0.0.0/8,11.1.2.3,false", "10.0.0.0/33,10.1.2.3,false", "10.1.2.3,10.1.2.3,true", "2.3,10.1.2.3,false",
        "[fe80::1],[fe80::1],true",
        "fe80::1,[fe80::1],true", "'a.org b.org',b.org,true", "'a.org, b.org',b.org,true", "'',127.0.0.1,true",
        "'',localhost,true",
        "'',[::1],true", "'',127.evil.org,false", "'',a.org,false"})
    void hostsOfTheListAreReachedDirectly(String list, String host, boolean direct) throws Exception {
        assertEquals(direct ? "none" : "p:1", find(Map.of("https_proxy", "p:1", "no_proxy", list), "https://" + host + "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"socks5://ada:hidden@p:1080", "https://ada:hidden@p:1", "http://ada:hid den@p", "http://"})
    void whatCannotBeFollowedIsSaidWithoutThePassword(String value) {
        ProxyException exception = assertThrows(ProxyException.class,
                () -> find(Map.of("https_proxy", value), "https://api.example.org"));
        assertFalse(exception.getMessage().contains("hid"));
    }

    private static String find(Map<String, String> environment, String address) throws ProxyException {
        return new EnvironmentProxies(environment).proxyFor(URI.create(address)).map(proxy -> proxy.host() + ":"
                + proxy.port())
                .orElse("none");
    }
}
