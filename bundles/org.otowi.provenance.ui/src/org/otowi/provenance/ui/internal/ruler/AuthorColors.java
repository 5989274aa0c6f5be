package org.otowi.provenance.ui.internal.ruler;

import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.themes.IThemeManager;

/** The colours of the ruler, as the theme has them or the person has chosen them. */
final class AuthorColors {

    private static final String MODEL = "org.otowi.provenance.ui.line.model";
    private static final String EDITED = "org.otowi.provenance.ui.line.edited";
    private static final String UNKNOWN = "org.otowi.provenance.ui.line.unknown";

    private final IThemeManager themes;

    /** Colours for a control, which is told when they change. */
    AuthorColors(IThemeManager themes, Control owner, Runnable changed) {
        this.themes = themes;
        IPropertyChangeListener listener = event -> owner.getDisplay().asyncExec(() -> {
            if (!owner.isDisposed()) {
                changed.run();
            }
        });
        themes.addPropertyChangeListener(listener);
        owner.addDisposeListener(event -> themes.removePropertyChangeListener(listener));
    }

    /** What stands behind a letter. */
    Color background(LineAuthor author, Color ordinary) {
        return switch (author) {
            case MODEL -> color(MODEL);
            case EDITED -> color(EDITED);
            case UNKNOWN -> color(UNKNOWN);
            case PERSON, UNSAVED -> ordinary;
        };
    }

    private Color color(String id) {
        return themes.getCurrentTheme().getColorRegistry().get(id);
    }
}
