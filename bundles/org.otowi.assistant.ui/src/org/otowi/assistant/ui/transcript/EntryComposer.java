package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;

/** Lays items out: decides which words, links and actions a person sees, and in which order. */
final class EntryComposer {

    private EntryComposer() {}

    /** What an empty conversation says. */
    static Entry welcome() {
        return new Entry("welcome", Entry.Kind.WELCOME, List.of(
                new Block.Title(Messages.Welcome_title),
                new Block.Text(Messages.Welcome_text),
                new Block.Note(Messages.Welcome_note)));
    }

    static Entry compose(TranscriptItem item) {
        if (item instanceof TranscriptItem.Asked asked) {
            return new Entry(asked.id(), Entry.Kind.ASKED, asked(asked));
        } else if (item instanceof TranscriptItem.Answered answered) {
            return new Entry(answered.id(), Entry.Kind.ANSWERED, AnswerComposer.compose(answered));
        } else if (item instanceof TranscriptItem.Replied replied) {
            Entry.Kind kind = replied.progress().isPresent() ? Entry.Kind.RUNNING : Entry.Kind.REPLIED;
            return new Entry(replied.id(), kind, ReplyComposer.compose(replied));
        } else if (item instanceof TranscriptItem.Summarized summarized) {
            return new Entry(summarized.id(), Entry.Kind.SUMMARIZED, SummaryComposer.compose(summarized));
        } else if (item instanceof TranscriptItem.Running running) {
            return new Entry(running.id(), Entry.Kind.RUNNING, running(running));
        } else if (item instanceof TranscriptItem.Noted noted) {
            return new Entry(noted.id(), Entry.Kind.NOTED, List.of(new Block.Note(noted.text())));
        }
        TranscriptItem.Refused refused = (TranscriptItem.Refused) item;
        return new Entry(refused.id(), Entry.Kind.REFUSED, List.of(new Block.Text(refused.message())));
    }

    private static List<Block> asked(TranscriptItem.Asked asked) {
        return List.of(new Block.Text(asked.text()), new Block.Note(String.join(", ", asked.attachments())));
    }

    private static List<Block> running(TranscriptItem.Running running) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(running.title()));
        if (!running.step().isEmpty()) {
            blocks.add(new Block.Note(running.step()));
        }
        blocks.add(new Block.Actions(
                List.of(new Block.Link(Messages.Action_stop, new TranscriptAction.Stop(running.id())))));
        return blocks;
    }
}
