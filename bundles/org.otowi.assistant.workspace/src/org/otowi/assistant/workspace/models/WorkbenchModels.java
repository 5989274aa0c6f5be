package org.otowi.assistant.workspace.models;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.otowi.models.settings.SettingsFile;
import org.otowi.provenance.AccountState;

/** Sets the models up as this installation of Eclipse and this person's account have them. */
public final class WorkbenchModels {

    /** The name of the policy's file in the configuration area of the installation. */
    public static final String POLICY_FILE = "otowi-policy.json";

    private WorkbenchModels() {}

    /** The service for the workbench. */
    public static ModelService create() {
        Map<String, String> environment = System.getenv();
        KeyRing keys = new KeyRing(environment, SettingsFile.folder(environment, System.getProperty("os.name")),
                new SessionKeys(), SecureKeys.ofEclipse());
        PolicyInForce policy = policy();
        return new ModelService(new ModelService.Setup(SettingsFile.usual(environment), policy::load, keys,
                EclipseProxies.ofEclipse(), AccountState.folder("")));
    }

    /** The one of the workbench, so that what the models go by is also what the record of edits goes by. */
    private static PolicyInForce policy() {
        BundleContext context = FrameworkUtil.getBundle(WorkbenchModels.class).getBundleContext();
        return Optional.ofNullable(context.getServiceReference(PolicyInForce.class)).map(context::getService)
                .orElseGet(PolicyInForce::new);
    }

    /** Where the installation may have a policy; empty where it has no configuration area on a disk. */
    public static Optional<Path> installationPolicy() {
        return Optional.ofNullable(Platform.getConfigurationLocation()).map(Location::getURL)
                .flatMap(WorkbenchModels::path).map(folder -> folder.resolve(POLICY_FILE));
    }

    /** Locations are URLs in which a space is no escape. */
    private static Optional<Path> path(URL url) {
        try {
            return Optional.of(Path.of(new URI(url.getProtocol(), url.getPath(), null)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
