package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.signing.OwnKey;
import org.otowi.provenance.signing.Signer;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.SigningSettings;

class ProvenancePreferencePageTest {

    private PreferenceDialog dialog;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        dialog = Ui.call(() -> {
            PreferenceDialog opened = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(),
                    ProvenanceIds.PREFERENCES, null, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }

    @AfterEach
    void close() throws Exception {
        Ui.run(dialog::close);
        InstanceScope.INSTANCE.getNode(SigningSettings.NODE).clear();
    }

    @Test
    void nothingIsSignedUnlessThePersonChoosesAKey() {
        assertTrue(Ui.call(() -> button("not at all").getSelection()));
        assertFalse(Ui.call(() -> text(0).getEnabled()));
        assertFalse(Ui.call(() -> button("Copy Line").getEnabled()));
        Screenshot.take("provenance-preferences");
    }

    @Test
    void aKeyInAFileIsNamedAndTakesEffectWhenApplied() throws Exception {
        OwnKey own = new OwnKey(folder);
        Signer key = own.create();
        Ui.run(() -> choose("in a file"));
        Ui.run(() -> text(0).setText(own.file().toString()));
        Ui.waitUntil("the fingerprint", () -> text(1).getText().contains(key.key().fingerprint()));
        Screenshot.take("provenance-preferences-key");
        assertTrue(Ui.call(() -> isAllVisible(text(1))), "the whole fingerprint is shown");
        assertEquals(KeyChoice.OFF, SigningSettings.ofWorkspace().choice(), "nothing is stored before it is applied");

        Ui.run(() -> button("Copy Line").notifyListeners(SWT.Selection, new Event()));
        assertTrue(Ui.call(ProvenancePreferencePageTest::clipboard).endsWith(key.key().line()));
        Ui.run(() -> page().performOk());

        assertEquals(KeyChoice.FILE, SigningSettings.ofWorkspace().choice());
        assertEquals(own.file(), SigningSettings.ofWorkspace().keyFile().orElseThrow());
    }

    @Test
    void listsForTheCheckAreWholePaths() {
        Ui.run(() -> text(2).setText("signers"));
        assertFalse(Ui.call(() -> page().isValid()));
        Ui.run(() -> text(2).setText(folder.resolve("signers").toString()));
        assertTrue(Ui.call(() -> page().isValid()));
        Ui.run(() -> page().performOk());
        assertEquals(folder.resolve("signers"), SigningSettings.ofWorkspace().verifyOptions().allowedSigners().orElseThrow());
    }

    @Test
    void theKeyCanBeReadInTheDark() throws Exception {
        OwnKey own = new OwnKey(folder);
        Signer key = own.create();
        Ui.run(() -> choose("in a file"));
        Ui.run(() -> text(0).setText(own.file().toString()));
        Ui.waitUntil("the fingerprint", () -> text(1).getText().contains(key.key().fingerprint()));
        IThemeEngine themes = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        String before = Ui.call(() -> themes.getActiveTheme().getId());
        Ui.run(() -> themes.setTheme("org.eclipse.e4.ui.css.theme.e4_dark", false));
        try {
            Screenshot.take("provenance-preferences-dark");
            assertEquals(Ui.call(() -> page().getControl().getBackground()), Ui.call(() -> text(1).getBackground()));
        } finally {
            Ui.run(() -> themes.setTheme(before, false));
        }
    }

    private static boolean isAllVisible(Text text) {
        int width = text.getClientArea().width;
        return text.computeSize(width, SWT.DEFAULT).y <= text.getSize().y;
    }

    private PreferencePage page() {
        return (PreferencePage) dialog.getSelectedPage();
    }

    /** The fields from the top: key file, key, allowed signers, revoked keys, authorities. */
    private Text text(int index) {
        return all(page().getControl()).filter(Text.class::isInstance).map(Text.class::cast).toList().get(index);
    }

    private Button button(String words) {
        return all(page().getControl()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().replace("&", "").contains(words)).findFirst().orElseThrow();
    }

    private void choose(String words) {
        Button chosen = button(words);
        Stream.of(chosen.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(each -> each.setSelection(each == chosen));
        chosen.notifyListeners(SWT.Selection, new Event());
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(ProvenancePreferencePageTest::all))
                : Stream.of(control);
    }
}
