package org.otowi.provenance.ui.internal.ruler;

import java.util.Iterator;
import java.util.Optional;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractTextEditor;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.rulers.RulerColumnDescriptor;
import org.eclipse.ui.texteditor.rulers.RulerColumnPreferenceAdapter;
import org.eclipse.ui.texteditor.rulers.RulerColumnRegistry;

/** The ruler in all text editors: a preference of the platform says whether they have it, and outlives the session. */
public final class AuthorColumns {

    private static final String ID = "org.otowi.provenance.ui.authorColumn";

    private AuthorColumns() {}

    /** Whether editors show who wrote the lines. */
    public static boolean areShown() {
        return preference().isEnabled(descriptor());
    }

    /** Shows the ruler in all editors, or in none. */
    public static void toggle() {
        preference().toggle(descriptor());
    }

    /** The ruler of an editor, if it shows one. */
    public static Optional<AuthorColumn> of(ITextEditor editor) {
        if (editor.getAdapter(IVerticalRulerInfo.class) instanceof CompositeRuler ruler) {
            for (Iterator<?> columns = ruler.getDecoratorIterator(); columns.hasNext(); ) {
                if (columns.next() instanceof AuthorColumn column) {
                    return Optional.of(column);
                }
            }
        }
        return Optional.empty();
    }

    private static RulerColumnDescriptor descriptor() {
        return RulerColumnRegistry.getDefault().getColumnDescriptor(ID);
    }

    private static RulerColumnPreferenceAdapter preference() {
        return new RulerColumnPreferenceAdapter(EditorsUI.getPreferenceStore(),
                AbstractTextEditor.PREFERENCE_RULER_CONTRIBUTIONS);
    }
}
