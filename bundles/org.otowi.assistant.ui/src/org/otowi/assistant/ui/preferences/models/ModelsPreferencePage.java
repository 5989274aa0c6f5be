package org.otowi.assistant.ui.preferences.models;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.otowi.assistant.workspace.models.ModelService;
import org.otowi.assistant.workspace.models.ModelState;
import org.otowi.assistant.workspace.models.SettingsDraft;
import org.otowi.models.provider.Provider;

/**
 * Which providers of models can be asked, with which keys and certificates. What the policy fixes cannot be changed here.
 */
public final class ModelsPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    /** The page's id, by which it can be opened. */
    public static final String ID = "org.otowi.assistant.ui.preferences.models";

    private final ModelService service;
    private ModelState state;
    private SettingsDraft draft;
    private ProviderTable table;
    private DefaultChoice standard;
    private PatienceGroup patience;
    private TrustGroup trust;
    private Label lock;
    private Button add;
    private Button edit;
    private Button remove;
    private Button key;
    private Button test;

    public ModelsPreferencePage() {
        this(PlatformUI.getWorkbench().getService(ModelService.class));
    }

    ModelsPreferencePage(ModelService service) {
        this.service = service;
        this.state = service.state();
        this.draft = new SettingsDraft(state.settings());
        noDefaultButton();
    }

    @Override
    public void init(IWorkbench workbench) {
        // the service is all that is needed
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        Label introduction = new Label(area, SWT.WRAP);
        introduction.setText(Messages.models_introduction);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(ProviderTable.WIDTH, SWT.DEFAULT)
                .applyTo(introduction);
        lock = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(ProviderTable.WIDTH, SWT.DEFAULT).applyTo(lock);
        table = new ProviderTable(area, service.keys(), this::update);
        buttons(area);
        standard = new DefaultChoice(area);
        patience = new PatienceGroup(area);
        trust = new TrustGroup(area);
        show();
        service.ready().whenComplete((first, fault) -> later(area));
        return area;
    }

    private void later(Control area) {
        Display display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> {
            if (!area.isDisposed() && state != service.state()) {
                state = service.state();
                draft = new SettingsDraft(state.settings());
                show();
            }
        });
    }

    private void buttons(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().applyTo(column);
        GridLayoutFactory.fillDefaults().applyTo(column);
        add = button(column, Messages.models_add, this::add);
        edit = button(column, Messages.models_edit, this::edit);
        remove = button(column, Messages.models_remove, this::remove);
        key = button(column, Messages.models_key, this::key);
        test = button(column, Messages.models_test, this::test);
    }

    private Button button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        setButtonLayoutData(button);
        return button;
    }

    /** Shows the state and what was changed of it. */
    private void show() {
        table.show(ProviderRow.rows(state, draft));
        standard.show(ProviderRow.rows(state, draft), draft.settings().provider());
        patience.show(draft.settings().limits());
        trust.show(draft.settings().connection());
        String locked = mayAdd() ? "" : NLS.bind(Messages.lockedBy, state.policy().policy().name());
        lock.setText(state.policy().failure().orElse(locked));
        ((GridData) lock.getLayoutData()).exclude = lock.getText().isEmpty();
        setErrorMessage(state.policy().failsClosed() ? Messages.models_failedClosed : state.problem().orElse(null));
        update();
        lock.requestLayout();
    }

    private boolean mayAdd() {
        return state.policy().policy().ownProviders();
    }

    private void update() {
        Optional<ProviderRow> row = table.selected();
        boolean known = state.models().isPresent();
        add.setEnabled(known && mayAdd());
        edit.setEnabled(known && row.filter(each -> mayAdd() && !each.isLocked()).isPresent());
        remove.setEnabled(row.filter(each -> mayAdd() && each.own()).isPresent());
        key.setEnabled(known && row.filter(ProviderRow::takesKey).isPresent());
        test.setEnabled(known && row.isPresent());
    }

    private void add() {
        ProviderDialog dialog = new ProviderDialog(getShell(), Optional.empty(),
                id -> ProviderRow.rows(state, draft).stream().anyMatch(row -> row.provider().id().equals(id)));
        if (dialog.open() == ProviderDialog.OK) {
            draft.put(dialog.provider());
            show();
        }
    }

    private void edit() {
        table.selected().ifPresent(row -> {
            ProviderDialog dialog = new ProviderDialog(getShell(), Optional.of(row.provider()), id -> false);
            if (dialog.open() == ProviderDialog.OK) {
                draft.put(dialog.provider());
                show();
            }
        });
    }

    private void remove() {
        table.selected().ifPresent(row -> {
            draft.remove(row.provider().id());
            show();
        });
    }

    private void key() {
        table.selected().ifPresent(row -> {
            new KeyDialog(getShell(), row.provider(), service.keys()).open();
            table.refreshKeys();
        });
    }

    /** A provider that was changed here is tested as it is shown, before anything is saved. */
    private void test() {
        table.selected().map(ProviderRow::provider).ifPresent(this::test);
    }

    private void test(Provider provider) {
        state.models().ifPresent(models -> new ConnectionTestDialog(getShell(), provider, models::test).open());
    }

    @Override
    public boolean performOk() {
        standard.apply(draft);
        patience.apply(draft);
        trust.apply(draft);
        if (draft.settings().equals(state.settings())) {
            return true;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        service.save(draft.settings()).whenComplete((saved, fault) -> display.asyncExec(() -> saved(saved, fault)));
        return true;
    }

    private void saved(ModelState now, Throwable fault) {
        if (fault instanceof Exception e) {
            MessageDialog.openError(PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                    Messages.models_notSaved, Background.words(e));
        } else if (getControl() != null && !getControl().isDisposed()) {
            state = now;
            draft = new SettingsDraft(now.settings());
            show();
        }
    }
}
