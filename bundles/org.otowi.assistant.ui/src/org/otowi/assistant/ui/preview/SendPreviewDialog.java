package org.otowi.assistant.ui.preview;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Justification;
import org.otowi.models.egress.Verdict;

/** Shows what would be sent and where to; the person sends it, with a reason where the gate wants one, or does not. */
public final class SendPreviewDialog extends TitleAreaDialog {

    private static final int WIDTH = 660;
    private static final int HEIGHT = 600;
    private static final int REASON_LINES = 2;

    private final EgressPreview preview;
    private final List<String> notes;
    private final PreviewWords words;
    private Text reason;
    private Control first;
    private String given = "";
    private boolean sent;

    /**
     * A dialog that is still to be opened.
     *
     * @param notes what the person should know of how the request was made
     */
    public SendPreviewDialog(Shell shell, EgressPreview preview, List<String> notes) {
        super(shell);
        this.preview = preview;
        this.notes = List.copyOf(notes);
        this.words = new PreviewWords(preview);
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** Whether the person decided to send. */
    public boolean isToBeSent() {
        return sent;
    }

    /** Why the person sends what the gate warned of. */
    public Optional<String> justification() {
        return Optional.of(given.strip()).filter(text -> !text.isEmpty());
    }

    @Override
    public void create() {
        super.create();
        first.setFocus();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.title);
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), Math.max(size.y, HEIGHT));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(Messages.heading);
        showVerdict();
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).applyTo(body);
        fact(body, Messages.destination, words.destination());
        fact(body, Messages.model, words.model());
        fact(body, Messages.sizeLabel, words.size());
        TabFolder tabs = new TabFolder(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, 200).applyTo(tabs);
        PreviewTables tables = new PreviewTables(preview, notes, words);
        if (!preview.decision().findings().isEmpty()) {
            tab(tabs, Messages.findings, tables.findings(tabs));
        }
        tab(tabs, Messages.files, tables.files(tabs));
        tab(tabs, Messages.exactly, exactly(tabs));
        if (verdict() == Verdict.WARN) {
            reason(body);
        }
        first = reason == null ? tabs : reason;
        return area;
    }

    private void showVerdict() {
        switch (verdict()) {
            case ALLOW -> setMessage(Messages.message_allow);
            case WARN -> setMessage(Messages.message_warn, IMessageProvider.WARNING);
            case REFUSE -> setMessage(Messages.message_refuse, IMessageProvider.ERROR);
        }
    }

    private Verdict verdict() {
        return preview.decision().verdict();
    }

    private static void fact(Composite parent, String label, String value) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.READ_ONLY | SWT.SINGLE);
        text.setText(value);
        text.setToolTipText(value);
        text.setBackground(parent.getBackground());
        AccessibleNames.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(text);
    }

    private static void tab(TabFolder tabs, String label, Control content) {
        TabItem item = new TabItem(tabs, SWT.NONE);
        item.setText(label);
        item.setControl(content);
    }

    private Control exactly(Composite parent) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(words.exactly());
        AccessibleNames.set(text, Messages.exactly);
        return text;
    }

    private void reason(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.reason);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
        reason = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        reason.setTextLimit(Justification.LONGEST);
        AccessibleNames.set(reason, Messages.reason);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1)
                .hint(WIDTH, REASON_LINES * reason.getLineHeight()).applyTo(reason);
        reason.addModifyListener(event -> update());
        reason.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.send, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, verdict() != Verdict.ALLOW);
        update();
    }

    private void update() {
        given = reason == null ? "" : reason.getText();
        boolean sends = switch (verdict()) {
            case ALLOW -> true;
            case WARN -> Justification.isMeaningful(given);
            case REFUSE -> false;
        };
        getButton(IDialogConstants.OK_ID).setEnabled(sends);
    }

    @Override
    protected void okPressed() {
        sent = true;
        super.okPressed();
    }
}
