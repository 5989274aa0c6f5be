package org.otowi.assistant.ui.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.otowi.assistant.ui.transcript.Look;

/** Where the person writes a question: attachments above, who answers below. Enter asks, Shift+Enter begins a new line. */
final class Composer {

    private static final int COLUMNS = 4;
    private static final int LINES_WITH_ROOM = 24;
    private static final int TEXT_LINES = 3;
    private static final int MARGIN = 4;
    private static final int WIDTH_HINT = 80;

    private final AssistantPresenter presenter;
    private final Runnable modelListener = this::modelChanged;
    private final Runnable attachmentListener = this::update;
    private final Composite area;
    private final AttachmentBar bar;
    private final StyledText text;
    private final ChangeToggle change;
    private final OneLineLabel about;
    private final OneLineLabel spent;
    private final ModelPicker picker;
    private final Button preview;
    private final Button ask;
    private final Button stop;

    Composer(Composite parent, AssistantPresenter presenter) {
        this.presenter = presenter;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(COLUMNS).applyTo(area);
        bar = new AttachmentBar(area, presenter.attachments());
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(WIDTH_HINT, SWT.DEFAULT)
                .applyTo(bar.control());
        text = question();
        change = new ChangeToggle(area, COLUMNS, presenter);
        about = line();
        spent = line();
        picker = new ModelPicker(area, presenter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.CENTER).minSize(WIDTH_HINT, SWT.DEFAULT)
                .applyTo(picker.control());
        preview = button(Messages.Preview_ask, () -> ask(true));
        preview.setToolTipText(Messages.Preview_toolTip);
        GridDataFactory.fillDefaults().applyTo(preview);
        stop = button(Messages.Composer_stop, presenter::stopAll);
        ask = button(Messages.Composer_ask, () -> ask(false));
        new FileDrop(presenter.attachments()).addTo(area);
        new FileDrop(presenter.attachments()).addTo(text);
        parent.addControlListener(ControlListener.controlResizedAdapter(event -> update()));
        presenter.model().addListener(modelListener);
        presenter.attachments().addListener(attachmentListener);
        presenter.model().service().ready();
        update();
    }

    Composite control() {
        return area;
    }

    /** The widget for the question, whose colours are those of text in this theme. */
    StyledText text() {
        return text;
    }

    /** Enables what can be done now. */
    void update() {
        if (!area.isDisposed()) {
            ask.setEnabled(!text.getText().isBlank());
            preview.setEnabled(ask.getEnabled());
            stop.setEnabled(presenter.isBusy());
            about();
        }
    }

    void dispose() {
        presenter.model().removeListener(modelListener);
        presenter.attachments().removeListener(attachmentListener);
        bar.dispose();
    }

    private void modelChanged() {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    picker.update();
                    update();
                    picker.control().requestLayout();
                }
            });
        }
    }

    /** Where the question goes and what the conversation took; without a model there is nothing to preview. */
    private void about() {
        boolean embedded = presenter.model().get().isEmbedded();
        about.show(presenter.model().description());
        Optional<String> costs = SpendingWords.of(presenter.said().spending());
        costs.ifPresent(words -> spent.show(NLS.bind(Messages.Spending_conversation, words)));
        boolean room = area.getParent().getSize().y >= LINES_WITH_ROOM * text.getLineHeight();
        boolean moves = change.update() | showIf(!embedded, preview) | showIf(room, about)
                | showIf(room && costs.isPresent(), spent);
        if (moves) {
            area.requestLayout();
        }
    }

    private OneLineLabel line() {
        OneLineLabel line = new OneLineLabel(area, "");
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).hint(WIDTH_HINT, SWT.DEFAULT).applyTo(line);
        return line;
    }

    /** Returns whether that changed anything. */
    private static boolean showIf(boolean shown, Control control) {
        boolean moves = control.getVisible() != shown;
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
        return moves;
    }

    private StyledText question() {
        StyledText question = new StyledText(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        question.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        question.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Composer_questionName;
            }
        });
        question.addPaintListener(event -> paintHint(event, question));
        question.addModifyListener(event -> update());
        question.addVerifyKeyListener(this::pressed);
        question.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1)
                .minSize(SWT.DEFAULT, question.getLineHeight() + 2 * MARGIN)
                .hint(WIDTH_HINT, TEXT_LINES * question.getLineHeight() + 2 * MARGIN).applyTo(question);
        return question;
    }

    /** Text fields of several lines have no hint of their own on any platform. */
    private static void paintHint(PaintEvent event, StyledText question) {
        if (question.getCharCount() == 0) {
            event.gc.setForeground(new Color(Look.of(question).muted()));
            event.gc.drawText(Messages.Composer_hint, MARGIN, MARGIN, SWT.DRAW_TRANSPARENT);
        }
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void pressed(VerifyEvent event) {
        boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
        if (enter && (event.stateMask & (SWT.SHIFT | SWT.ALT)) == 0) {
            event.doit = false;
            ask(false);
        }
    }

    private void ask(boolean look) {
        if (!text.getText().isBlank()) {
            String question = text.getText();
            text.setText("");
            presenter.ask(question, look, change.isOn(), () -> area.getDisplay().asyncExec(() -> giveBack(question)));
        }
        text.setFocus();
    }

    /** A question that was refused can be asked again, unless the person has begun another. */
    private void giveBack(String question) {
        if (!text.isDisposed() && text.getText().isBlank()) {
            text.setText(question);
            text.setCaretOffset(text.getCharCount());
        }
    }
}
