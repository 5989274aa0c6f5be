package org.otowi.assistant.ui.view;

import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.otowi.assistant.render.Labels;
import org.otowi.documents.SourceAnchor;

/** Shows on which page of a document a quote stands, and can open the document in the system's program for it. */
final class QuoteDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;
    private static final int LINES = 6;

    private final Path file;
    private final SourceAnchor anchor;

    QuoteDialog(Shell shell, Path file, SourceAnchor anchor) {
        super(shell);
        this.file = file;
        this.anchor = anchor;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Quote_windowTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.Quote_title, file.getFileName(), Labels.of(anchor)));
        setMessage(Messages.Quote_message);
        Text quote = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        quote.setText(anchor.quote());
        GridDataFactory.fillDefaults().grab(true, true)
                .indent(IDialogConstants.HORIZONTAL_MARGIN, IDialogConstants.VERTICAL_MARGIN)
                .hint(WIDTH, LINES * quote.getLineHeight()).applyTo(quote);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OPEN_ID, Messages.Quote_open, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id != IDialogConstants.OPEN_ID) {
            super.buttonPressed(id);
        } else if (Program.launch(file.toString())) {
            okPressed();
        } else {
            setErrorMessage(NLS.bind(Messages.Quote_noProgram, file));
        }
    }
}
