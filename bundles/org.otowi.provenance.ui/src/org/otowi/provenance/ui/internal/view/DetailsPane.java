package org.otowi.provenance.ui.internal.view;

import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.otowi.provenance.ui.internal.presenter.Details;
import org.otowi.provenance.ui.internal.presenter.Details.Line;

/** Labelled lines in two columns, to be read, selected and copied. */
final class DetailsPane {

    private static final int MARGIN = 8;

    private final StyledText text;
    private Details shown = Details.NONE;
    private int valueColumn;

    DetailsPane(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        text.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.details_name;
            }
        });
        text.addLineStyleListener(this::style);
    }

    StyledText control() {
        return text;
    }

    void show(Details details) {
        if (!details.equals(shown)) {
            shown = Details.NONE;
            text.setText(details.text());
            shown = details;
            valueColumn = valueColumn();
            text.setTabStops(new int[] {valueColumn});
        }
    }

    /** What a person wants to copy: the selected words, or all of them. */
    String wanted() {
        return text.isFocusControl() && text.getSelectionCount() > 0 ? text.getSelectionText() : shown.text();
    }

    private int valueColumn() {
        GC gc = new GC(text);
        try {
            return shown.lines().stream().mapToInt(line -> gc.textExtent(line.label()).x).max().orElse(0) + 2 * MARGIN;
        } finally {
            gc.dispose();
        }
    }

    /**
     * Asked anew whenever lines are painted, so that a change of theme needs no other care. Lines of an empty text, or
     * of one that is just being exchanged, are not ours.
     */
    private void style(LineStyleEvent event) {
        int index = text.getLineAtOffset(event.lineOffset);
        if (index < shown.lines().size()) {
            style(event, shown.lines().get(index));
        }
    }

    private void style(LineStyleEvent event, Line line) {
        int length = line.isLabelled() ? line.label().length() : line.value().length();
        event.wrapIndent = line.isLabelled() ? valueColumn : MARGIN;
        event.styles = new StyleRange[] {
            new StyleRange(event.lineOffset, length, colour(line.look()), null, fontStyle(line.look()))
        };
    }

    private Color colour(Details.Look look) {
        return look == Details.Look.DEFECT ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                : text.getForeground();
    }

    private static int fontStyle(Details.Look look) {
        return look == Details.Look.FIELD || look == Details.Look.MEMBER ? SWT.NORMAL : SWT.BOLD;
    }
}
