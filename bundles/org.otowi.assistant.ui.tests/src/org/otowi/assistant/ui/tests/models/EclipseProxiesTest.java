package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.workspace.models.EclipseProxies;
import org.otowi.models.transport.ProxyException;
import org.otowi.models.transport.ProxyServer;

class EclipseProxiesTest {

    private static final URI ADDRESS = URI.create("https://gateway.lab.example/v1/");

    @Test
    void proxyOfEclipseIsUsedWithItsLogin() throws Exception {
        IProxyData data = data(Map.of("getType", IProxyData.HTTPS_PROXY_TYPE,
                "getHost", "proxy.lab.example", "getPort", 3128,
                "isRequiresAuthentication", true, "getUserId", "ada", "getPassword", "canary"));
        Optional<ProxyServer> proxy = new EclipseProxies(service(true, data)).proxyFor(ADDRESS);
        assertEquals(Optional.of(new ProxyServer("proxy.lab.example", 3128,
                Optional.of(new ProxyServer.Login("ada", "canary")))),
                proxy);
        assertTrue(!proxy.toString().contains("canary"));
    }

    @Test
    void withoutProxiesEverythingIsReachedDirectly() throws Exception {
        IProxyData data = data(Map.of("getType", IProxyData.HTTPS_PROXY_TYPE,
                "getHost", "proxy.lab.example", "getPort", 3128,
                "isRequiresAuthentication", false));
        assertEquals(Optional.empty(), new EclipseProxies(service(false, data)).proxyFor(ADDRESS));
        assertEquals(Optional.empty(), new EclipseProxies(service(true)).proxyFor(ADDRESS));
    }

    @Test
    void socksAloneIsNotPassedOverInSilence() {
        IProxyData data = data(Map.of("getType", IProxyData.SOCKS_PROXY_TYPE,
                "getHost", "socks.lab.example", "getPort", 1080));
        ProxyException refused =
                assertThrows(ProxyException.class, () -> new EclipseProxies(service(true, data)).proxyFor(ADDRESS));
        assertTrue(refused.getMessage().contains("gateway.lab.example"), refused.getMessage());
    }

    private static IProxyService service(boolean enabled, IProxyData... data) {
        return answering(IProxyService.class, Map.of("isProxiesEnabled", enabled, "isSystemProxiesEnabled", false,
                "select", data));
    }

    private static IProxyData data(Map<String, Object> answers) {
        return answering(IProxyData.class, answers);
    }

    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(EclipseProxiesTest.class.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> answers.get(method.getName())));
    }
}
