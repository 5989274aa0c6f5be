package org.otowi.assistant.workspace.models;

import java.net.URI;
import java.util.Optional;
import org.eclipse.core.net.proxy.IProxyData;
import org.eclipse.core.net.proxy.IProxyService;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.otowi.models.transport.ProxyException;
import org.otowi.models.transport.ProxyServer;
import org.otowi.models.transport.ProxySource;

/** The proxies of Eclipse's preference page "Network Connections". Loaded only where its bundle is there. */
public final class EclipseProxies implements ProxySource {

    private static final int HTTP = 80;

    private final IProxyService service;

    public EclipseProxies(IProxyService service) {
        this.service = service;
    }

    /** What Eclipse is set to; everything directly where nothing of Eclipse knows of proxies. */
    static ProxySource ofEclipse() {
        try {
            return uri -> service().isPresent() ? new EclipseProxies(service().get()).proxyFor(uri) : Optional.empty();
        } catch (NoClassDefFoundError missing) {
            return ProxySource.NONE;
        }
    }

    private static Optional<IProxyService> service() {
        BundleContext context = FrameworkUtil.getBundle(IProxyService.class).getBundleContext();
        if (context == null) {
            return Optional.empty();
        }
        ServiceReference<IProxyService> reference = context.getServiceReference(IProxyService.class);
        return Optional.ofNullable(reference).map(context::getService);
    }

    @Override
    public Optional<ProxyServer> proxyFor(URI uri) throws ProxyException {
        if (!service.isProxiesEnabled() && !service.isSystemProxiesEnabled()) {
            return Optional.empty();
        }
        boolean socks = false;
        for (IProxyData proxy : service.select(uri)) {
            socks |= IProxyData.SOCKS_PROXY_TYPE.equals(proxy.getType());
            if (proxy.getHost() != null && !IProxyData.SOCKS_PROXY_TYPE.equals(proxy.getType())) {
                return Optional.of(server(proxy));
            }
        }
        if (socks) {
            throw new ProxyException(NLS.bind(Messages.proxySocks, uri.getHost()));
        }
        return Optional.empty();
    }

    private static ProxyServer server(IProxyData proxy) {
        Optional<ProxyServer.Login> login = proxy.isRequiresAuthentication() && proxy.getUserId() != null
                ? Optional.of(new ProxyServer.Login(proxy.getUserId(), Optional.ofNullable(proxy.getPassword()).orElse("")))
                : Optional.empty();
        return new ProxyServer(proxy.getHost(), proxy.getPort() < 0 ? HTTP : proxy.getPort(), login);
    }
}
