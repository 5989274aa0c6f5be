package org.otowi.cli.doctor;

import java.nio.file.Path;
import java.util.Optional;
import org.otowi.cli.ide.Display;
import org.otowi.cli.ide.IdeInstallation;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.Environment;

/** Looks at what {@code otowi ide} needs; a terminal alone needs none of it. */
final class DesktopChecks {

    private final Optional<IdeInstallation> installation;
    private final Display display;

    DesktopChecks(Environment environment, Optional<Path> home) {
        installation = home.map(IdeInstallation::new);
        display = new Display(environment, System.getProperty("os.name"));
    }

    Diagnosis ide() {
        if (installation.isEmpty()) {
            return Diagnosis.limited("ide", Messages.get("doctor.ide.none"), Messages.get("ide.noHome"));
        }
        return installation.get().isBuilt()
                ? Diagnosis.ok("ide", Messages.get("doctor.ide"))
                : Diagnosis.limited("ide", Messages.get("doctor.ide.none"), Messages.get("doctor.ide.remedy"));
    }

    Diagnosis display() {
        return display.name()
                .map(name -> Diagnosis.ok("display", Messages.get("doctor.display", name)))
                .orElseGet(() -> Diagnosis.limited("display", Messages.get("doctor.display.none"),
                        Messages.get("ide.noDisplay")));
    }

    Diagnosis browser() {
        if (!display.hasToolkit()) {
            return Diagnosis.limited("browser", Messages.get("doctor.browser.none"), Messages.get("ide.noToolkit"));
        }
        return display.hasBrowser()
                ? Diagnosis.ok("browser", Messages.get("doctor.browser"))
                : Diagnosis.limited("browser", Messages.get("doctor.browser.none"), Messages.get("ide.noBrowser"));
    }
}
