package org.otowi.provenance.ui.internal.view;

import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.osgi.framework.FrameworkUtil;
import org.otowi.provenance.log.EntryType;
import org.otowi.provenance.ui.internal.presenter.EntryRow;
import org.otowi.provenance.ui.internal.presenter.Mark;

/** The icons of the view, which live as long as a control. */
final class Images {

    private final ResourceManager resources;

    Images(Control owner) {
        resources = new LocalResourceManager(JFaceResources.getResources(), owner);
    }

    /** The sign of a verdict, 32 pixels wide. */
    Image large(Mark mark) {
        return icon(mark.name().toLowerCase(Locale.ROOT) + "32");
    }

    /** The sign of an entry. */
    Image of(EntryRow row) {
        return icon(row.isDefective() ? "broken" : name(row.entry().type()));
    }

    private static String name(Optional<EntryType> type) {
        if (type.isEmpty()) {
            return "note";
        }
        return switch (type.get()) {
            case AI, DECLINE -> "ai";
            case HUMAN, REVIEW, REASON -> "human";
            case EXTERNAL, FORMAT -> "outside";
            case CHECKPOINT, ANCHOR -> "intact";
            case GAP -> "attention";
            case OPEN, MOVE, COPY, DISCLOSE, ERASE -> "note";
        };
    }

    private Image icon(String name) {
        URL url = FileLocator.find(FrameworkUtil.getBundle(Images.class), new Path("icons/" + name + ".png"));
        return resources.create(ImageDescriptor.createFromURL(url));
    }
}
