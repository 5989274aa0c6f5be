package org.otowi.assistant.ui.preferences.models;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.otowi.assistant.ui.preview.AccessibleNames;
import org.otowi.assistant.workspace.models.ProviderDraft;
import org.otowi.models.provider.Catalogue;
import org.otowi.models.provider.Dialect;
import org.otowi.models.provider.KeyHeader;
import org.otowi.models.provider.Provider;
import org.otowi.models.provider.Template;

/** Sets up a provider: a gateway of the lab, a cloud's endpoint, a server of this machine. */
final class ProviderDialog extends TitleAreaDialog {

    private static final int WIDTH = 420;

    private final Optional<Provider> before;
    private final Predicate<String> taken;
    private final List<Template> templates = new ArrayList<>(Catalogue.BUILT_IN.templates());
    private Text id;
    private Text name;
    private Combo dialect;
    private Text baseUrl;
    private Combo keyHeader;
    private Text keyVariable;
    private Text model;
    private ProviderDraft draft;

    /**
     * A dialog that is still to be opened.
     *
     * @param before the provider to change; empty for a new one
     * @param taken whether an id is another provider's
     */
    ProviderDialog(Shell shell, Optional<Provider> before, Predicate<String> taken) {
        super(shell);
        this.before = before;
        this.taken = taken;
        Provider usual = Catalogue.BUILT_IN.template("gateway").orElseThrow().provider();
        this.draft = ProviderDraft.of(before.orElse(usual));
        setHelpAvailable(false);
    }

    /** What was set up; only after OK. */
    Provider provider() {
        return draft.provider(before);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(before.isPresent() ? Messages.provider_edit : Messages.provider_add);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(before.map(Provider::name).orElse(Messages.provider_new));
        setMessage(Messages.provider_message);
        Composite form = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(form);
        if (before.isEmpty()) {
            like(form);
        }
        id = text(form, Messages.provider_id, draft.id());
        id.setEnabled(before.isEmpty());
        name = text(form, Messages.provider_name, draft.name());
        dialect = combo(form, Messages.provider_dialect, Stream.of(Dialect.values()).map(ProviderDialog::words).toList());
        baseUrl = text(form, Messages.provider_url, draft.baseUrl());
        keyHeader = combo(form, Messages.provider_header, Stream.of(KeyHeader.values()).map(ProviderDialog::words).toList());
        keyVariable = text(form, Messages.provider_variable, draft.keyVariable());
        model = text(form, Messages.provider_model, draft.model());
        choose();
        return area;
    }

    private void like(Composite form) {
        Combo like = combo(form, Messages.provider_like,
                templates.stream().map(template -> template.provider().name()).toList());
        like.select(templates.indexOf(Catalogue.BUILT_IN.template("gateway").orElseThrow()));
        like.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            Template template = templates.get(like.getSelectionIndex());
            fill(ProviderDraft.of(template.provider()));
            setMessage(template.note().isEmpty() ? Messages.provider_message : template.note());
        }));
    }

    private void fill(ProviderDraft filled) {
        draft = filled;
        id.setText(filled.id());
        name.setText(filled.name());
        baseUrl.setText(filled.baseUrl());
        keyVariable.setText(filled.keyVariable());
        model.setText(filled.model());
        choose();
    }

    private void choose() {
        dialect.select(draft.dialect().ordinal());
        keyHeader.select(draft.keyHeader().ordinal());
    }

    private Text text(Composite form, String label, String value) {
        new Label(form, SWT.NONE).setText(label);
        Text text = new Text(form, SWT.BORDER);
        text.setText(value);
        AccessibleNames.set(text, label);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(event -> validate());
        return text;
    }

    private Combo combo(Composite form, String label, List<String> choices) {
        new Label(form, SWT.NONE).setText(label);
        Combo combo = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setItems(choices.toArray(String[]::new));
        AccessibleNames.set(combo, label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> validate()));
        return combo;
    }

    private static String words(Dialect dialect) {
        return switch (dialect) {
            case OPENAI_CHAT -> Messages.dialect_chat;
            case OPENAI_RESPONSES -> Messages.dialect_responses;
            case ANTHROPIC -> Messages.dialect_anthropic;
            case GEMINI -> Messages.dialect_gemini;
            case OLLAMA -> Messages.dialect_ollama;
        };
    }

    private static String words(KeyHeader header) {
        return switch (header) {
            case BEARER -> Messages.header_bearer;
            case API_KEY -> Messages.header_apiKey;
            case X_API_KEY -> Messages.header_xApiKey;
            case X_GOOG_API_KEY -> Messages.header_google;
            case NONE -> Messages.header_none;
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        validate();
        setErrorMessage(null);
    }

    private void validate() {
        if (model == null || keyHeader == null || getButton(OK) == null) {
            return;
        }
        draft = new ProviderDraft(id.getText().strip(), name.getText(), Dialect.values()[dialect.getSelectionIndex()],
                baseUrl.getText().strip(), KeyHeader.values()[keyHeader.getSelectionIndex()], keyVariable.getText(),
                model.getText());
        Optional<String> wrong = draft.fault().map(ProviderDialog::words)
                .or(() -> taken.test(draft.id()) ? Optional.of(Messages.provider_taken) : Optional.empty());
        setErrorMessage(wrong.orElse(null));
        getButton(OK).setEnabled(wrong.isEmpty());
    }

    private static String words(ProviderDraft.Fault fault) {
        return switch (fault) {
            case ID -> Messages.provider_badId;
            case ADDRESS -> Messages.provider_badUrl;
            case BLANK -> Messages.provider_blank;
            case VARIABLE -> Messages.provider_badVariable;
        };
    }
}
