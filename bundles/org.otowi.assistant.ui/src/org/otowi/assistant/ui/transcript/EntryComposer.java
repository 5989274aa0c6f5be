package org.otowi.assistant.ui.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.answer.Passage;
import org.otowi.assistant.render.InertText;
import org.otowi.assistant.render.Labels;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

/** Lays items out: decides which words, links and actions a person sees, and in which order. */
final class EntryComposer {

    private static final Set<Facet> CODE =
            EnumSet.of(Facet.INTERFACE, Facet.DEPENDENCIES, Facet.CONSTANTS, Facet.FILES, Facet.CALLS);

    /** What an empty conversation says. */
    static Entry welcome() {
        return new Entry("welcome", Entry.Kind.WELCOME, List.of(
                new Block.Title(Messages.Welcome_title),
                new Block.Text(Messages.Welcome_text),
                new Block.Note(Messages.Welcome_note)));
    }

    Entry compose(TranscriptItem item) {
        if (item instanceof TranscriptItem.Asked asked) {
            return asked(asked);
        } else if (item instanceof TranscriptItem.Answered answered) {
            return answered(answered);
        } else if (item instanceof TranscriptItem.Summarized summarized) {
            return summarized(summarized);
        } else if (item instanceof TranscriptItem.Running running) {
            return running(running);
        } else if (item instanceof TranscriptItem.Noted noted) {
            return new Entry(noted.id(), Entry.Kind.NOTED, List.of(new Block.Note(noted.text())));
        }
        TranscriptItem.Refused refused = (TranscriptItem.Refused) item;
        return new Entry(refused.id(), Entry.Kind.REFUSED, List.of(new Block.Text(refused.message())));
    }

    private static Entry asked(TranscriptItem.Asked asked) {
        return new Entry(asked.id(), Entry.Kind.ASKED, List.of(
                new Block.Text(asked.text()),
                new Block.Note(String.join(", ", asked.attachments()))));
    }

    private static Entry running(TranscriptItem.Running running) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(running.title()));
        if (!running.step().isEmpty()) {
            blocks.add(new Block.Note(running.step()));
        }
        blocks.add(new Block.Actions(
                List.of(new Block.Link(Messages.Action_stop, new TranscriptAction.Stop(running.id())))));
        return new Entry(running.id(), Entry.Kind.RUNNING, blocks);
    }

    private static Entry answered(TranscriptItem.Answered answered) {
        Answer answer = answered.answer();
        List<Block> blocks = new ArrayList<>();
        if (answer.passages().isEmpty()) {
            blocks.add(new Block.Text(Messages.Answer_nothingFound));
        } else {
            blocks.add(new Block.Note(answer.extractive()
                    ? Messages.Answer_quoted
                    : NLS.bind(Messages.Answer_written, answer.provider())));
        }
        answer.passages().forEach(passage -> blocks.addAll(quoted(passage)));
        answered.notes().forEach(note -> blocks.add(new Block.Note(note)));
        return new Entry(answered.id(), Entry.Kind.ANSWERED, blocks);
    }

    /** In source code the first line is the declaration, what follows is its comment. */
    private static List<Block> quoted(Passage passage) {
        Block.Link place = place(passage);
        Notation code = Notation.codeOf(passage.file());
        String[] text = passage.text().split("\n", 2);
        if (!code.isCode() || passage.heading().isEmpty()) {
            return List.of(statement(passage.text(), Notation.proseOf(passage.file()), List.of(place)));
        } else if (text.length == 1) {
            return List.of(statement(text[0], code, List.of(place)));
        }
        return List.of(statement(text[0], code, List.of()), statement(text[1], Notation.PROSE, List.of(place)));
    }

    private static Entry summarized(TranscriptItem.Summarized item) {
        Summary summary = item.summary();
        Path file = summary.file();
        Notation prose = Notation.proseOf(file);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(InertText.line(summary.title())));
        blocks.add(new Block.Note(NLS.bind(Messages.Joined, file.getFileName(), Labels.origin(summary))));
        blocks.add(statement(file, summary.tldr(), prose, true));
        summary.facets().forEach((facet, claims) -> {
            blocks.add(new Block.Label(Labels.of(facet)));
            Notation notation = CODE.contains(facet) ? Notation.codeOf(file) : prose;
            claims.forEach(claim -> blocks.add(statement(file, claim, notation, false)));
        });
        summary.warnings().forEach(warning -> blocks.add(new Block.Note(warning)));
        blocks.add(new Block.Actions(actions(item)));
        return new Entry(item.id(), Entry.Kind.SUMMARIZED, blocks);
    }

    private static List<Block.Link> actions(TranscriptItem.Summarized item) {
        Block.Link save = new Block.Link(Messages.Action_saveAsSummary,
                new TranscriptAction.Run(TranscriptAction.SAVE_AS_SUMMARY, item.id()));
        Block.Link insert = new Block.Link(Messages.Action_insertAsComment,
                new TranscriptAction.Run(TranscriptAction.INSERT_AS_COMMENT, item.id()));
        return item.summary().kind().equals("code") ? List.of(insert, save) : List.of(save);
    }

    private static Block statement(Path file, Claim claim, Notation notation, boolean lead) {
        List<Block.Link> places = claim.anchors().stream()
                .map(anchor -> new Block.Link(where(file, anchor), new TranscriptAction.Follow(file, anchor)))
                .distinct().toList();
        String text = claim.supported() ? claim.text() : NLS.bind(Messages.Claim_unsupported, claim.text());
        return new Block.Statement(inert(text), notation, lead, places);
    }

    private static Block statement(String text, Notation notation, List<Block.Link> places) {
        return new Block.Statement(inert(text), notation, false, places);
    }

    /** Words of a document without the characters that reorder or hide text. */
    private static String inert(String text) {
        return text.lines().map(InertText::line).collect(Collectors.joining("\n"));
    }

    private static Block.Link place(Passage passage) {
        String name = passage.file().getFileName().toString();
        String where = where(passage.file(), passage.anchor());
        String place = where.equals(name) ? name : NLS.bind(Messages.Place_inDocument, name, where);
        String label = passage.heading().isEmpty() ? place : NLS.bind(Messages.Joined, place, passage.heading());
        return new Block.Link(label, new TranscriptAction.Follow(passage.file(), passage.anchor()));
    }

    /** A place without page and line is known by its file's name. */
    private static String where(Path file, SourceAnchor anchor) {
        String place = Labels.of(anchor);
        return place.isEmpty() ? file.getFileName().toString() : place;
    }
}
