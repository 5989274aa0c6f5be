package org.otowi.assistant.ui.preferences.models;

import java.util.concurrent.CancellationException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.models.provider.ConnectionReport;
import org.otowi.models.provider.Provider;
import org.otowi.provenance.Cancellation;

/** Tests a connection, step by step, and names the step that failed; can be cancelled at any time. */
final class ConnectionTestDialog extends TitleAreaDialog {

    private static final int WIDTH = 520;
    private static final int HEIGHT = 380;

    /** How a connection is tested. */
    @FunctionalInterface
    interface Tester {
        ConnectionReport test(Provider provider, Cancellation cancellation);
    }

    private final Provider provider;
    private final Tester tester;
    private Text result;
    private ProgressBar progress;
    private Job job;

    ConnectionTestDialog(Shell shell, Provider provider, Tester tester) {
        super(shell);
        this.provider = provider;
        this.tester = tester;
        setHelpAvailable(false);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.test_title);
        shell.addDisposeListener(event -> job.cancel());
    }

    @Override
    protected Point getInitialSize() {
        Point size = super.getInitialSize();
        return new Point(Math.max(size.x, WIDTH), Math.max(size.y, HEIGHT));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(NLS.bind(Messages.test_heading, provider.name()));
        setMessage(NLS.bind(Messages.test_running, provider.baseUrl().getAuthority()));
        Composite body = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(body);
        progress = new ProgressBar(body, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        result = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        AccessibleNames.set(result, Messages.test_result);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(result);
        job = Background.start(Messages.test_title, result, cancellation -> tester.test(provider, cancellation), this::show);
        return area;
    }

    private void show(ConnectionReport report, Exception fault) {
        progress.dispose();
        getButton(IDialogConstants.CANCEL_ID).setText(IDialogConstants.CLOSE_LABEL);
        if (fault != null) {
            setMessage(fault instanceof CancellationException ? Messages.test_cancelled : Background.words(fault),
                    IMessageProvider.ERROR);
        } else {
            show(report);
        }
        result.getParent().layout();
    }

    private void show(ConnectionReport report) {
        StringBuilder steps = new StringBuilder();
        for (ConnectionReport.Step step : report.steps()) {
            steps.append(NLS.bind(step.works() ? Messages.test_works : Messages.test_fails, name(step), step.message()))
                    .append('\n');
        }
        result.setText(steps.toString());
        report.failure().ifPresentOrElse(
                step -> setMessage(NLS.bind(Messages.test_failedAt, name(step)), IMessageProvider.ERROR),
                () -> setMessage(Messages.test_succeeded, IMessageProvider.INFORMATION));
    }

    private static String name(ConnectionReport.Step step) {
        return switch (step.name()) {
            case "policy" -> Messages.step_policy;
            case "name" -> Messages.step_name;
            case "server" -> Messages.step_server;
            case "proxy" -> Messages.step_proxy;
            case "tls" -> Messages.step_tls;
            case "key" -> Messages.step_key;
            case "model" -> Messages.step_model;
            case "quota" -> Messages.step_quota;
            default -> step.name();
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, true);
    }
}
