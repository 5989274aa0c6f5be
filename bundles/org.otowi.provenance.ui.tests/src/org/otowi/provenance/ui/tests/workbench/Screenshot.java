package org.otowi.provenance.ui.tests.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of windows, left in the folder that the system property {@code otowi.screenshots} names. */
public final class Screenshot {

    private static final int FRAMES_MILLIS = 300;

    private Screenshot() {}

    /** Takes a picture of the workbench window, or of the dialog in front of it, as {@code name.png}. */
    public static Path take(String name) {
        return Ui.call(() -> {
            Display display = Display.getCurrent();
            Shell shell = display.getActiveShell() == null ? Ui.window().getShell() : display.getActiveShell();
            letFramesPass(display);
            Path folder = Files.createDirectories(Path.of(System.getProperty("otowi.screenshots", "target/screenshots")));
            Path file = folder.resolve(name + ".png");
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {pixels(display, shell.getBounds())};
            loader.save(file.toString(), SWT.IMAGE_PNG);
            return file;
        });
    }

    /** GTK paints with the frames of a clock of its own, some time after the events. */
    private static void letFramesPass(Display display) {
        AtomicBoolean passed = new AtomicBoolean();
        display.timerExec(FRAMES_MILLIS, () -> passed.set(true));
        while (!passed.get()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    private static ImageData pixels(Display display, Rectangle area) {
        Image image = new Image(display, area.width, area.height);
        GC gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
