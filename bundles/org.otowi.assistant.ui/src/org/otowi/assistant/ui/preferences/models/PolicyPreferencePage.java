package org.otowi.assistant.ui.preferences.models;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.models.policy.LoadedPolicy;

/** Which policy holds, who set it, and what it keeps from being changed. Nothing can be changed here. */
public final class PolicyPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id, by which it can be opened. */
    public static final String ID = "org.otowi.assistant.ui.preferences.policy";

    private static final int WIDTH = 460;
    private static final int LINES = 12;

    private final ModelService service;
    private Label verdict;
    private Text name;
    private Text authority;
    private Text file;
    private Text origin;
    private Text signature;
    private Text locks;

    public PolicyPreferencePage() {
        this.service = PlatformUI.getWorkbench().getService(ModelService.class);
        noDefaultAndApplyButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // the service is all that is needed
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        verdict = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(verdict);
        name = fact(area, Messages.policy_name);
        authority = fact(area, Messages.policy_authority);
        file = fact(area, Messages.policy_file);
        origin = fact(area, Messages.policy_origin);
        signature = fact(area, Messages.policy_signature);
        Label label = new Label(area, SWT.NONE);
        label.setText(Messages.policy_locks);
        GridDataFactory.swtDefaults().span(2, 1).applyTo(label);
        locks = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        AccessibleNames.set(locks, Messages.policy_locks);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(WIDTH, LINES * locks.getLineHeight()).applyTo(locks);
        Button reload = new Button(area, SWT.PUSH);
        reload.setText(Messages.policy_reload);
        reload.addSelectionListener(SelectionListener.widgetSelectedAdapter(event ->
                service.reload().whenComplete((state, fault) -> later(area))));
        show();
        service.ready().whenComplete((state, fault) -> later(area));
        return area;
    }

    private void later(Control area) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!area.isDisposed()) {
                show();
            }
        });
    }

    private static Text fact(Composite parent, String label) {
        Label title = new Label(parent, SWT.NONE);
        title.setText(label);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(title);
        Text text = new Text(parent, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI);
        text.setBackground(parent.getBackground());
        AccessibleNames.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH / 2, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void show() {
        LoadedPolicy policy = service.state().policy();
        setErrorMessage(policy.failsClosed() ? Messages.policy_failedClosed : null);
        verdict.setText(policy.failure().orElse(policy.policy().isManaged() ? Messages.policy_holds : Messages.policy_none));
        show(name, policy.policy().name());
        show(authority, policy.policy().authority());
        show(file, policy.file().map(Path::toString).orElse(""));
        show(origin, origin(policy));
        show(signature, signature(policy));
        locks.setText(locks(policy));
        verdict.requestLayout();
        locks.requestLayout();
    }

    private static void show(Text text, String words) {
        text.setText(words.isEmpty() ? Messages.policy_nothing : words);
    }

    private static String locks(LoadedPolicy policy) {
        List<String> sentences = policy.failsClosed() ? List.of() : policy.locks();
        String all = String.join("\n", sentences);
        String warnings = String.join("\n", policy.warnings());
        return warnings.isEmpty() ? all : all + "\n\n" + Messages.policy_warnings + "\n" + warnings;
    }

    private static String signature(LoadedPolicy policy) {
        return policy.origin() == LoadedPolicy.Origin.NONE || policy.failsClosed() ? ""
                : policy.signer().orElse(Messages.policy_unsigned);
    }

    private static String origin(LoadedPolicy policy) {
        return switch (policy.origin()) {
            case NONE -> "";
            case MACHINE -> Messages.origin_machine;
            case INSTALLATION -> Messages.origin_installation;
            case PROPERTY -> Messages.origin_property;
            case ENVIRONMENT -> Messages.origin_environment;
        };
    }
}
