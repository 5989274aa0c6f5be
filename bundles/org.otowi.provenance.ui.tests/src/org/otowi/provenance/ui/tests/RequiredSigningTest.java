package org.otowi.provenance.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.otowi.provenance.signing.OwnKey;
import org.otowi.provenance.ui.ProvenanceIds;
import org.otowi.provenance.ui.tests.workbench.Screenshot;
import org.otowi.provenance.ui.tests.workbench.Ui;
import org.otowi.provenance.verify.Grade;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import org.otowi.provenance.workspace.RecordingOutcome.NotRecorded;
import org.otowi.provenance.workspace.signing.KeyChoice;
import org.otowi.provenance.workspace.signing.RequiredSigning;
import org.otowi.provenance.workspace.signing.RequiredSigning.Rule;
import org.otowi.provenance.workspace.signing.SigningSettings;

/** A lab whose policy wants logs signed. */
class RequiredSigningTest {

    private static final RequiredSigning LAB = () -> Optional.of(new Rule("Lab policy", "Research IT"));

    private final IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(SigningSettings.NODE);
    private ServiceRegistration<RequiredSigning> service;
    private RecordedProject project;

    @TempDir
    private Path folder;

    @BeforeEach
    void begin() throws Exception {
        service = FrameworkUtil.getBundle(RequiredSigningTest.class).getBundleContext()
                .registerService(RequiredSigning.class, LAB, null);
        project = new RecordedProject();
    }

    @AfterEach
    void end() throws Exception {
        service.unregister();
        preferences.clear();
        project.close();
    }

    @Test
    void notToSignCannotBeChosen() {
        preferences.put(SigningSettings.KEY_CHOICE, KeyChoice.OFF.value());
        PreferenceDialog dialog = open();
        try {
            PreferencePage page = (PreferencePage) dialog.getSelectedPage();
            Ui.run(() -> {
                assertFalse(button(page, "not at all").isEnabled());
                assertFalse(button(page, "not at all").getSelection());
                assertTrue(button(page, "Eclipse keeps").getSelection());
                assertTrue(all(page.getControl()).anyMatch(each -> each instanceof Label label
                        && label.getText().startsWith("Locked by the policy \"Lab policy\" of Research IT")));
            });
            Screenshot.take("provenance-preferences-locked");
            Ui.run(() -> {
                choose(button(page, "in a file"));
                page.performOk();
            });
            assertEquals(KeyChoice.FILE, SigningSettings.ofWorkspace().choice());
        } finally {
            Ui.run(dialog::close);
        }
    }

    @Test
    void whoeverHadChosenNotToSignSignsWithTheKeyThatEclipseKeeps() {
        assertEquals(KeyChoice.ECLIPSE, SigningSettings.ofWorkspace().choice());
        preferences.put(SigningSettings.KEY_CHOICE, KeyChoice.OFF.value());
        assertEquals(KeyChoice.ECLIPSE, SigningSettings.ofWorkspace().choice());
        preferences.put(SigningSettings.KEY_CHOICE, KeyChoice.AGENT.value());
        assertEquals(KeyChoice.AGENT, SigningSettings.ofWorkspace().choice());
    }

    @Test
    void withAKeyEditsAreRecordedAndSigned() throws Exception {
        new OwnKey(folder).create();
        chooseFile(new OwnKey(folder).file());
        project.recorded();
        ResourcesPlugin.getWorkspace().save(true, null);
        assertEquals(Grade.SIGNED, Verifier.verify(project.log(), VerifyOptions.DEFAULT).grade());
    }

    @Test
    void withoutAKeyThatSignsNothingOfTheAssistantIsRecorded() throws Exception {
        chooseFile(folder.resolve("none"));
        NotRecorded refused = assertInstanceOf(NotRecorded.class,
                RecordedProject.recorder().recordAccepted(project.file(), SampleEdits::byRemoteModel).get());
        assertTrue(refused.message().startsWith("The policy \"Lab policy\" of Research IT wants provenance logs signed"),
                refused.message());
        assertFalse(Files.exists(project.log()));
    }

    private void chooseFile(Path key) {
        preferences.put(SigningSettings.KEY_FILE, key.toString());
        preferences.put(SigningSettings.KEY_CHOICE, KeyChoice.FILE.value());
    }

    private static PreferenceDialog open() {
        return Ui.call(() -> {
            PreferenceDialog opened = PreferencesUtil.createPreferenceDialogOn(Ui.window().getShell(),
                    ProvenanceIds.PREFERENCES, null, null);
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
    }

    private static void choose(Button chosen) {
        Stream.of(chosen.getParent().getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
                .forEach(each -> each.setSelection(each == chosen));
        chosen.notifyListeners(SWT.Selection, new Event());
    }

    private static Button button(PreferencePage page, String words) {
        return all(page.getControl()).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(each -> each.getText().replace("&", "").contains(words)).findFirst().orElseThrow();
    }

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(Stream.of(control), Stream.of(composite.getChildren()).flatMap(RequiredSigningTest::all))
                : Stream.of(control);
    }
}
