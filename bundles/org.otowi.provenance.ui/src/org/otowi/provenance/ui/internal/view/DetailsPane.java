package org.otowi.provenance.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
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
        IPropertyChangeListener recolour = event -> text.setStyleRanges(styles());
        JFaceResources.getColorRegistry().addListener(recolour);
        text.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(recolour));
    }

    StyledText control() {
        return text;
    }

    void show(Details details) {
        if (details.equals(shown)) {
            return;
        }
        shown = details;
        text.setText(details.text());
        text.setStyleRanges(styles());
        arrange(labelWidth());
    }

    /** What a person wants to copy: the selected words, or all of them. */
    String wanted() {
        return text.isFocusControl() && text.getSelectionCount() > 0 ? text.getSelectionText() : shown.text();
    }

    private void arrange(int column) {
        text.setTabStops(new int[] {column});
        for (int i = 0; i < shown.lines().size(); i++) {
            text.setLineWrapIndent(i, 1, shown.lines().get(i).text().contains("\t") ? column : MARGIN);
        }
    }

    private int labelWidth() {
        GC gc = new GC(text);
        try {
            return shown.lines().stream()
                    .mapToInt(line -> gc.textExtent(line.label()).x).max().orElse(0) + 2 * MARGIN;
        } finally {
            gc.dispose();
        }
    }

    private StyleRange[] styles() {
        List<StyleRange> styles = new ArrayList<>();
        int offset = 0;
        for (Line line : shown.lines()) {
            styles.add(style(line, offset));
            offset += line.text().length() + 1;
        }
        return styles.stream().filter(style -> style.length > 0).toArray(StyleRange[]::new);
    }

    private static StyleRange style(Line line, int offset) {
        return switch (line.look()) {
            case HEADING -> new StyleRange(offset, line.value().length(), null, null, SWT.BOLD);
            case FIELD, MEMBER -> new StyleRange(offset, line.label().length(), color(JFacePreferences.QUALIFIER_COLOR), null);
            case WARNING -> new StyleRange(offset, line.label().length(), null, null, SWT.BOLD);
            case DEFECT -> new StyleRange(offset, line.text().length(), color(JFacePreferences.ERROR_COLOR), null, SWT.BOLD);
        };
    }

    private static Color color(String name) {
        return JFaceResources.getColorRegistry().get(name);
    }
}
