package org.otowi.install.probe;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.osgi.framework.Bundle;

/**
 * Opens every view of Otowi, writes what it found and closes the workbench.
 *
 * <p>The report goes to the file that the system property {@code otowi.probe.report} names, one finding a line:
 * {@code bundle NAME STATE} or {@code view ID CLASS}, where a view that failed shows the class of the error part or the
 * message. Without the property nothing happens.
 */
public final class Probe implements IStartup {

    private static final String OTOWI = "org.otowi.";

    @Override
    public void earlyStartup() {
        String report = System.getProperty("otowi.probe.report");
        if (report != null) {
            Display.getDefault().asyncExec(() -> write(Path.of(report)));
        }
    }

    private static void write(Path report) {
        List<String> lines = new ArrayList<>();
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OTOWI)) {
                lines.add("view " + view.getId() + " " + open(page, view.getId()));
            }
        }
        for (Bundle bundle : Platform.getBundle("org.eclipse.osgi").getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith(OTOWI)) {
                lines.add("bundle " + bundle.getSymbolicName() + " " + state(bundle));
            }
        }
        try {
            Files.write(report, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlatformUI.getWorkbench().close();
    }

    private static String open(IWorkbenchPage page, String id) {
        try {
            IViewPart part = page.showView(id);
            return part.getClass().getName();
        } catch (PartInitException e) {
            return e.getMessage();
        }
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.ACTIVE -> "ACTIVE";
            case Bundle.STARTING -> "STARTING";
            case Bundle.RESOLVED -> "RESOLVED";
            default -> "UNRESOLVED";
        };
    }
}
