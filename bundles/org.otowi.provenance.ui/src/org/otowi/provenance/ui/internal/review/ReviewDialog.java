package org.otowi.provenance.ui.internal.review;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.otowi.provenance.Review.Checked;

/** Asks what was checked and how, and for a note. Nothing is chosen in advance but what the person has selected. */
public final class ReviewDialog extends TitleAreaDialog {

    private static final int NOTE_LINES = 3;

    private final String fileName;
    private final List<ReviewScope> scopes;
    private ReviewScope scope;
    private Optional<Checked> checked = Optional.empty();
    private String note = "";

    /**
     * A dialog yet to be opened.
     *
     * @param scopes what can have been checked, the likeliest first
     */
    public ReviewDialog(Shell parent, String fileName, List<ReviewScope> scopes) {
        super(parent);
        this.fileName = fileName;
        this.scopes = List.copyOf(scopes);
        this.scope = scopes.get(0);
        setHelpAvailable(false);
    }

    /** What the person said, after the dialog was closed by its first button. */
    public ReviewChoice choice() {
        return new ReviewChoice(scope, checked.orElseThrow(), Optional.of(note.strip()).filter(text -> !text.isEmpty()));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.dialog_window);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(NLS.bind(Messages.dialog_title, fileName.replace("&", "&&")));
        setMessage(Messages.dialog_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().applyTo(area);
        Composite what = group(area, Messages.dialog_what);
        scopes.forEach(each -> radio(what, each.label(), each.equals(scope), () -> scope = each));
        Composite how = group(area, Messages.dialog_how);
        for (Checked each : Checked.values()) {
            radio(how, label(each), false, () -> check(each));
        }
        createNote(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.dialog_record, true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private static Composite group(Composite parent, String title) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        GridLayoutFactory.swtDefaults().applyTo(group);
        return group;
    }

    private static void radio(Composite parent, String text, boolean chosen, Runnable choose) {
        Button button = new Button(parent, SWT.RADIO);
        button.setText(text);
        button.setSelection(chosen);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (button.getSelection()) {
                choose.run();
            }
        }));
    }

    private void check(Checked kind) {
        checked = Optional.of(kind);
        getButton(IDialogConstants.OK_ID).setEnabled(true);
    }

    private void createNote(Composite parent) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(Messages.dialog_note);
        Text text = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, NOTE_LINES * text.getLineHeight()).applyTo(text);
        text.addModifyListener(event -> note = text.getText());
    }

    private static String label(Checked kind) {
        return switch (kind) {
            case READ -> Messages.checked_read;
            case TESTED -> Messages.checked_tested;
            case UNITS -> Messages.checked_units;
        };
    }
}
