package org.otowi.assistant.ui.tests.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.view.AttachmentList;
import org.otowi.assistant.workspace.ask.Attachment;

class AttachmentListTest {

    private static final Path PAPER = Path.of("paper.pdf");
    private static final Path CODE = Path.of("code.f90");
    private static final Attachment LINES = new Attachment(CODE, Optional.of(new Attachment.Lines(3, 9)));

    private final AttachmentList attachments = new AttachmentList();

    @Test
    void fileThatIsLookedAtComesFirstAndGivesWayToTheNext() {
        attachments.attach(PAPER);
        attachments.follow(Attachment.of(Path.of("other.c")));
        attachments.follow(LINES);
        assertEquals(List.of("code.f90:3-9", "paper.pdf"), names());
    }

    @Test
    void fileThatIsBothAttachedAndLookedAtGoesOnceWithItsSelection() {
        attachments.attach(CODE);
        attachments.follow(LINES);
        assertEquals(List.of("code.f90:3-9"), names());
        attachments.follow(Attachment.of(PAPER));
        assertEquals(List.of("paper.pdf", "code.f90"), names());
    }

    @Test
    void removedFileStaysAwayWhileItIsLookedAt() {
        attachments.follow(LINES);
        attachments.remove(LINES);
        attachments.follow(Attachment.of(CODE));
        assertEquals(List.of(), names());
        attachments.follow(Attachment.of(PAPER));
        attachments.follow(Attachment.of(CODE));
        assertEquals(List.of("code.f90"), names());
    }

    @Test
    void filesThatThePersonTurnsToComeBackAndGiveWayToTheNextOne() {
        attachments.follow(LINES);
        attachments.remove(LINES);
        attachments.turnTo(List.of(CODE, PAPER));
        assertEquals(List.of("code.f90", "paper.pdf"), names());
        attachments.remove(Attachment.of(CODE));
        assertEquals(List.of("paper.pdf"), names());
        attachments.follow(Attachment.of(Path.of("other.c")));
        assertEquals(List.of("other.c"), names());
    }

    @Test
    void moreFilesAreLookedForWhereThePersonLookedLast() {
        assertEquals(Optional.empty(), attachments.folder());
        attachments.attach(Path.of("papers", "paper.pdf"));
        assertEquals(Optional.of(Path.of("papers")), attachments.folder());
        attachments.lookIn(Path.of("code"));
        assertEquals(Optional.of(Path.of("code")), attachments.folder());
        attachments.follow(Attachment.of(Path.of("src", "code.f90")));
        assertEquals(Optional.of(Path.of("src")), attachments.folder());
    }

    @Test
    void sameAgainIsNoChange() {
        AtomicInteger changes = new AtomicInteger();
        attachments.addListener(changes::incrementAndGet);
        attachments.follow(LINES);
        attachments.follow(LINES);
        attachments.attach(PAPER);
        attachments.attach(PAPER);
        assertEquals(2, changes.get());
    }

    private List<String> names() {
        return attachments.all().stream().map(Attachment::name).toList();
    }
}
