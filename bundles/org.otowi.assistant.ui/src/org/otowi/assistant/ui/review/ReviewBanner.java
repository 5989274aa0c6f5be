package org.otowi.assistant.ui.review;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.otowi.assistant.ui.review.ReviewState.Applying;
import org.otowi.assistant.ui.review.ReviewState.Outdated;
import org.otowi.assistant.ui.review.ReviewState.Refused;
import org.otowi.assistant.ui.review.ReviewState.Renewing;

/** Says what is proposed, by whom, and how the review stands; has the buttons for the decision. */
final class ReviewBanner {

    /** Below this width of the words, in pixels, the banner is cut off and no longer wrapped. */
    private static final int NARROWEST = 150;

    private final ReviewPresenter presenter;
    private final Composite control;
    private final Label icon;
    private final Label status;
    private final Button accept;
    private final Button renew;
    private final Button reject;

    ReviewBanner(Composite parent, ReviewPresenter presenter) {
        this.presenter = presenter;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 6).spacing(8, 4).applyTo(control);
        icon = new Label(control, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Composite words = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        Label title = wrapping(words);
        title.setText(presenter.proposed().proposal().title());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        status = wrapping(words);
        accept = button(Messages.accept, presenter::accept);
        renew = button(Messages.renew, presenter::renew);
        reject = button(Messages.reject, presenter::reject);
        Display display = parent.getDisplay();
        presenter.addListener(state -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::refresh);
            }
        });
        refresh();
    }

    Control control() {
        return control;
    }

    private static Label wrapping(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return button;
    }

    private void refresh() {
        if (control.isDisposed()) {
            return;
        }
        ReviewState state = presenter.state();
        icon.setImage(Dialog.getImage(icon(state)));
        status.setText(words(state));
        accept.setEnabled(state.canAccept());
        reject.setEnabled(state.canReject());
        show(renew, state.canRenew());
        show(accept, !state.canRenew());
        // From the words upward: what a container remembers of them would cut off longer ones.
        status.requestLayout();
    }

    private static void show(Button button, boolean visible) {
        button.setVisible(visible);
        GridDataFactory.createFrom((GridData) button.getLayoutData()).exclude(!visible).applyTo(button);
    }

    private String icon(ReviewState state) {
        boolean warns = state instanceof Outdated || presenter.proposed().outdatedSummary();
        return state instanceof Refused ? Dialog.DLG_IMG_MESSAGE_ERROR
                : warns ? Dialog.DLG_IMG_MESSAGE_WARNING : Dialog.DLG_IMG_MESSAGE_INFO;
    }

    private String words(ReviewState state) {
        if (state instanceof Refused refused) {
            return refused.reason();
        }
        String name = presenter.proposed().request().target().getName();
        return state instanceof Outdated ? NLS.bind(Messages.outdated, name)
                : state instanceof Applying ? NLS.bind(Messages.applying, name)
                : state instanceof Renewing ? Messages.renewing
                : NLS.bind(presenter.proposed().outdatedSummary() ? Messages.openOutdated : Messages.open,
                        presenter.proposed().proposal().provider());
    }
}
