package org.otowi.assistant.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.otowi.assistant.workspace.models.ModelChoice;
import org.otowi.models.provider.Models;
import org.otowi.models.provider.Provider;

/** The button that says who answers, and its menu of providers and models. */
final class ModelPicker {

    private static final String MODELS_PAGE = "org.otowi.assistant.ui.preferences.models";
    private static final int LONGEST = 16;
    private static final String ELLIPSIS = "\u2026";

    private final AssistantPresenter presenter;
    private final ChosenModel model;
    private final Button button;
    private final Map<String, List<String>> fetched = new ConcurrentHashMap<>();

    ModelPicker(Composite parent, AssistantPresenter presenter) {
        this.presenter = presenter;
        this.model = presenter.model();
        button = new Button(parent, SWT.PUSH | SWT.LEFT);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = NLS.bind(Messages.Picker_accessible, model.label());
            }
        });
        update();
    }

    Button control() {
        return button;
    }

    void update() {
        String label = model.label();
        String name = model.get().isEmbedded() ? label : model.get().model();
        String text = name.length() <= LONGEST ? name : name.substring(0, LONGEST) + ELLIPSIS;
        button.setText(text.replace("&", "&&") + " \u25be");
        button.setToolTipText(NLS.bind(Messages.Picker_toolTip, label + ", " + model.description()));
    }

    private void open() {
        Menu menu = menu();
        menu.setLocation(button.toDisplay(0, button.getSize().y));
        menu.setVisible(true);
    }

    /** Who can be chosen now. */
    Menu menu() {
        Menu before = button.getMenu();
        if (before != null) {
            before.dispose();
        }
        Menu menu = new Menu(button);
        button.setMenu(menu);
        choice(menu, Messages.Picker_embedded, ModelChoice.EMBEDDED);
        model.service().state().models().ifPresent(models -> models.providers().forEach(
                each -> provider(menu, models, each)));
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, Messages.Picker_configure, () ->
                PreferencesUtil.createPreferenceDialogOn(button.getShell(), MODELS_PAGE, null, null).open());
        return menu;
    }

    private void provider(Menu menu, Models models, Provider provider) {
        MenuItem item = new MenuItem(menu, SWT.CASCADE);
        item.setText(escaped(provider.name()));
        Menu below = new Menu(item);
        item.setMenu(below);
        for (String id : known(provider)) {
            String label = models.approval(provider, id).map(by -> NLS.bind(Messages.Model_approved, id, by)).orElse(id);
            choice(below, label, new ModelChoice(provider.id(), id));
        }
        new MenuItem(below, SWT.SEPARATOR);
        item(below, NLS.bind(Messages.Picker_fetch, provider.name()), () -> fetch(models, provider));
        item(below, Messages.Picker_other, () -> other(provider));
    }

    private List<String> known(Provider provider) {
        List<String> known = new ArrayList<>();
        provider.defaultModel().ifPresent(known::add);
        fetched.getOrDefault(provider.id(), List.of()).stream().filter(id -> !known.contains(id)).forEach(known::add);
        ModelChoice now = model.get();
        if (now.provider().equals(provider.id()) && !known.contains(now.model())) {
            known.add(now.model());
        }
        return known;
    }

    private void choice(Menu menu, String label, ModelChoice choice) {
        MenuItem item = new MenuItem(menu, SWT.RADIO);
        item.setText(escaped(label));
        item.setSelection(model.get().equals(choice));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (item.getSelection()) {
                model.choose(choice);
            }
        }));
    }

    private static void item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(escaped(label));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    /** The list is there when the menu is opened the next time; what went wrong is said in the conversation. */
    private void fetch(Models models, Provider provider) {
        ModelListJob.start(presenter, models, provider, ids -> {
            fetched.put(provider.id(), ids);
            button.getDisplay().asyncExec(() -> {
                if (!button.isDisposed()) {
                    open();
                }
            });
        });
    }

    private void other(Provider provider) {
        InputDialog dialog = new InputDialog(button.getShell(), Messages.Picker_otherTitle,
                NLS.bind(Messages.Picker_otherMessage, provider.name()), provider.defaultModel().orElse(""),
                text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            model.choose(new ModelChoice(provider.id(), dialog.getValue().strip()));
        }
    }

    private static String escaped(String label) {
        return label.replace("&", "&&");
    }
}
