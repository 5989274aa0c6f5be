package org.otowi.assistant.ui.transcript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.otowi.assistant.render.Labels;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;

/** Lays a summary out: the sentence that matters most, its claims by subject, and what can be done with it. */
final class SummaryComposer {

    private static final Set<Facet> CODE = EnumSet.of(Facet.INTERFACE, Facet.DEPENDENCIES, Facet.CONSTANTS);
    private static final String KIND_CODE = "code";

    private SummaryComposer() {}

    static List<Block> compose(TranscriptItem.Summarized item) {
        Summary summary = item.summary();
        Path file = summary.file();
        Notation prose = Notation.proseOf(file);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Title(summary.title()));
        blocks.add(new Block.Note(NLS.bind(Messages.Joined, file.getFileName(), Labels.origin(summary))));
        blocks.add(Quotation.lead(words(summary.tldr()), prose, places(file, summary.tldr())));
        summary.facets().forEach((facet, claims) -> {
            blocks.add(new Block.Label(Labels.of(facet)));
            Notation notation = CODE.contains(facet) ? Notation.codeOf(file) : prose;
            claims.forEach(claim -> blocks.addAll(claimed(file, claim, notation)));
        });
        summary.warnings().forEach(warning -> blocks.add(new Block.Note(warning)));
        item.notes().forEach(note -> blocks.add(new Block.Note(note)));
        blocks.add(new Block.Actions(actions(item)));
        return blocks;
    }

    private static List<Block> claimed(Path file, Claim claim, Notation notation) {
        return notation.isCode()
                ? Quotation.declaration(words(claim), notation, places(file, claim))
                : List.of(Quotation.statement(words(claim), notation, places(file, claim)));
    }

    private static String words(Claim claim) {
        return claim.supported() ? claim.text() : NLS.bind(Messages.Claim_unsupported, claim.text());
    }

    private static List<Block.Link> places(Path file, Claim claim) {
        return claim.anchors().stream()
                .map(anchor -> new Block.Link(Quotation.where(file, anchor), new TranscriptAction.Follow(file, anchor)))
                .distinct().toList();
    }

    private static List<Block.Link> actions(TranscriptItem.Summarized item) {
        Block.Link save = command(Messages.Action_saveAsSummary, TranscriptAction.SAVE_AS_SUMMARY, item);
        Block.Link insert = command(Messages.Action_insertAsComment, TranscriptAction.INSERT_AS_COMMENT, item);
        return item.summary().kind().equals(KIND_CODE) ? List.of(insert, save) : List.of(save);
    }

    private static Block.Link command(String label, String command, TranscriptItem item) {
        return new Block.Link(label, new TranscriptAction.Run(command, item.id()));
    }
}
