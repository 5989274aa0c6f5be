package org.otowi.assistant.ui.tests.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.provenance.ui.tests.workbench.Ui;

class KeyBindingTest {

    @Test
    void noKeyOfOurCommandsBelongsToAnotherCommand() {
        List<Binding> all = Ui.call(() -> List.of(bindings().getBindings()));
        List<Binding> ours = all.stream().filter(KeyBindingTest::isOurs).toList();
        assertFalse(ours.isEmpty());
        for (Binding our : ours) {
            Stream<Binding> others = all.stream().filter(other -> !isOurs(other) && !commandOf(other).isEmpty());
            assertFalse(others.anyMatch(other -> collides(our.getTriggerSequence(), other.getTriggerSequence())),
                    () -> our + " collides");
        }
    }

    @ParameterizedTest
    @CsvSource({"summarizeCode, Shift+Alt+G C", "summarizePaper, Shift+Alt+G P", "insertAsComment, Shift+Alt+G I",
            "saveAsSummary, Shift+Alt+G S"})
    void menusShowTheKeysOfACommand(String command, String keys) {
        String id = "org.otowi.assistant.ui." + command;
        assertEquals(keys, Ui.call(() -> bindings().getBestActiveBindingFormattedFor(id)));
    }

    private static boolean collides(TriggerSequence one, TriggerSequence other) {
        return one.startsWith(other, true) || other.startsWith(one, true);
    }

    private static boolean isOurs(Binding binding) {
        return commandOf(binding).startsWith("org.otowi.assistant.ui.");
    }

    /** A binding without a command takes a key away from others; it has no id here. */
    private static String commandOf(Binding binding) {
        return binding.getParameterizedCommand() == null ? "" : binding.getParameterizedCommand().getId();
    }

    private static IBindingService bindings() {
        return PlatformUI.getWorkbench().getService(IBindingService.class);
    }
}
