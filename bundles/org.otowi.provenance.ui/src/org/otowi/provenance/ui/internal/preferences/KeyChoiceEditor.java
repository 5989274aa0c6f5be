package org.otowi.provenance.ui.internal.preferences;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.RequiredSigning.Rule;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** Which kind of key signs; "none" is shown but cannot be chosen where a policy wants logs signed. */
final class KeyChoiceEditor extends RadioGroupFieldEditor {

    private static final int WIDTH = 400;

    private final boolean required;

    KeyChoiceEditor(Composite parent, Optional<Rule> rule) {
        super(SigningSettings.KEY_CHOICE, Messages.keyChoice, 1,
                new String[][] {{Messages.keyOff, KeyChoice.OFF.value()}, {Messages.keyAgent, KeyChoice.AGENT.value()},
                        {Messages.keyFromFile, KeyChoice.FILE.value()}, {Messages.keyEclipse, KeyChoice.ECLIPSE.value()}},
                parent, true);
        this.required = rule.isPresent();
        rule.ifPresent(each -> lock(getRadioBoxControl(parent), each));
    }

    private static void lock(Composite box, Rule rule) {
        for (Control each : box.getChildren()) {
            each.setEnabled(!KeyChoice.OFF.value().equals(each.getData()));
        }
        Label words = new Label(box, SWT.WRAP);
        words.setText(NLS.bind(Messages.locked, rule.policy(), rule.authority()));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(words);
    }

    /** What was chosen before the policy came, and signs nothing, gives way to the default. */
    @Override
    protected void doLoad() {
        String stored = getPreferenceStore().getString(getPreferenceName());
        boolean signs = Arrays.stream(KeyChoice.values())
                .anyMatch(choice -> choice != KeyChoice.OFF && choice.value().equals(stored));
        if (required && !signs) {
            doLoadDefault();
        } else {
            super.doLoad();
        }
    }
}
