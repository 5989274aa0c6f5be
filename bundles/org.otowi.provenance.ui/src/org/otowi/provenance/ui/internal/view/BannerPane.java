package org.otowi.provenance.ui.internal.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.otowi.provenance.ui.internal.presenter.Banner;

/** The verdict: sign, sentence, and what it means. */
final class BannerPane {

    private final Composite pane;
    private final Images images;
    private final Label mark;
    private final Label title;
    private final Label text;
    private final Label meaning;

    BannerPane(Composite parent, Images images) {
        this.images = images;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(10, 2).applyTo(pane);
        mark = new Label(pane, SWT.NONE);
        title = new Label(pane, SWT.WRAP);
        text = new Label(pane, SWT.WRAP);
        meaning = new Label(pane, SWT.WRAP);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).span(1, 3).applyTo(mark);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(meaning);
        pane.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.banner_name;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = String.join(" ", title.getText(), text.getText(), meaning.getText());
            }
        });
    }

    Composite control() {
        return pane;
    }

    void show(Banner banner) {
        mark.setImage(images.large(banner.mark()));
        title.setText(escaped(banner.title()));
        text.setText(escaped(banner.text()));
        meaning.setText(escaped(banner.meaning()));
    }

    /** Leaves room for the entries in a low view; the overview says the meaning too. */
    void setBrief(boolean brief) {
        boolean hidden = brief || meaning.getText().isEmpty();
        meaning.setVisible(!hidden);
        ((GridData) meaning.getLayoutData()).exclude = hidden;
    }

    /** An ampersand in a label would mark a key. */
    private static String escaped(String words) {
        return words.replace("&", "&&");
    }
}
