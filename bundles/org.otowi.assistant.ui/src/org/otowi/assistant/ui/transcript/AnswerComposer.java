package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.answer.Answer;
import org.otowi.assistant.answer.Passage;

/** Lays an answer out: how it was made, its passages with their places, what else there is to know. */
final class AnswerComposer {

    private AnswerComposer() {}

    static List<Block> compose(TranscriptItem.Answered item) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(origin(item.answer()));
        item.answer().passages().forEach(passage -> blocks.addAll(quoted(passage)));
        item.notes().forEach(note -> blocks.add(new Block.Note(note)));
        return blocks;
    }

    private static Block origin(Answer answer) {
        if (answer.passages().isEmpty()) {
            return new Block.Text(Messages.Answer_nothingFound);
        }
        return new Block.Note(
                answer.extractive() ? Messages.Answer_quoted : NLS.bind(Messages.Answer_written, answer.provider()));
    }

    private static List<Block> quoted(Passage passage) {
        List<Block.Link> places = List.of(place(passage));
        Notation code = Notation.codeOf(passage.file());
        return code.isCode() && isDeclaration(passage)
                ? Quotation.declaration(passage.text(), code, places)
                : List.of(Quotation.statement(passage.text(), Notation.proseOf(passage.file()), places));
    }

    /**
     * Under the name of a symbol stands its declaration, in which its simple name occurs; under other headings stands
     * prose.
     */
    private static boolean isDeclaration(Passage passage) {
        String heading = passage.heading();
        return !heading.isEmpty() && passage.text().contains(heading.substring(heading.lastIndexOf('.') + 1));
    }

    private static Block.Link place(Passage passage) {
        String name = passage.file().getFileName().toString();
        String where = Quotation.where(passage.file(), passage.anchor());
        String place = where.equals(name) ? name : NLS.bind(Messages.Place_inDocument, name, where);
        String label = passage.heading().isEmpty() ? place : NLS.bind(Messages.Joined, place, passage.heading());
        return new Block.Link(label, new TranscriptAction.Follow(passage.file(), passage.anchor()));
    }
}
