package org.otowi.assistant.ui.tests.review;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.otowi.assistant.ui.transcript.Conversation;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.assistant.ui.transcript.TranscriptItem;
import org.otowi.assistant.ui.transcript.TranscriptItem.Noted;
import org.otowi.assistant.ui.transcript.TranscriptItem.Refused;
import org.otowi.assistant.ui.transcript.TranscriptItem.Summarized;
import org.otowi.assistant.ui.view.AssistantPresenter;
import org.otowi.provenance.ui.tests.workbench.Ui;

/** The conversation of the Assistant view. */
public final class Transcript {

    private Transcript() {}

    public static void clear() {
        conversation().clear();
    }

    public static void waitForSummary(IFile file) {
        Ui.waitUntil("a summary of " + file, () -> items(Summarized.class).anyMatch(item -> item.file().equals(file)));
    }

    public static void waitForNote(String words) {
        Ui.waitUntil("a note that says " + words,
                () -> items(Noted.class).anyMatch(item -> item.text().contains(words)));
    }

    static String waitForRefusal() {
        Ui.waitUntil("a refusal", () -> items(Refused.class).findAny().isPresent());
        return items(Refused.class).findFirst().orElseThrow().message();
    }

    /** Runs the command on the last summary, as the buttons below a summary do. */
    public static void run(String command) {
        String item = items(Summarized.class).reduce((earlier, later) -> later).map(TranscriptItem::id).orElseThrow();
        run(command, Optional.of(item));
    }

    public static void run(String command, Optional<String> item) {
        Ui.run(() -> {
            Command found = Ui.window().getService(ICommandService.class).getCommand(command);
            Map<String, String> parameters = item.map(id -> Map.of(TranscriptAction.ITEM, id)).orElse(Map.of());
            Ui.window().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
        });
    }

    static boolean isEnabled(String command) {
        return Ui.call(() -> Ui.window().getService(ICommandService.class).getCommand(command).isEnabled());
    }

    private static <T extends TranscriptItem> Stream<T> items(Class<T> type) {
        return conversation().items().stream().filter(type::isInstance).map(type::cast);
    }

    private static Conversation conversation() {
        return Ui.call(() -> Ui.window().getService(AssistantPresenter.class)).conversation();
    }
}
