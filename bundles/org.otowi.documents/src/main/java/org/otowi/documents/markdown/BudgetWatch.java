package org.otowi.documents.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.ReadingStopped;

/** Asks the budget wherever the parser looks for a block, and before the text of each block; parses nothing itself. */
final class BudgetWatch implements BlockParserFactory, InlineContentParserFactory {

    private final ReadBudget budget;

    BudgetWatch(ReadBudget budget) {
        this.budget = budget;
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        ReadingStopped.check(budget);
        return BlockStart.none();
    }

    @Override
    public Set<Character> getTriggerCharacters() {
        return Set.of();
    }

    /** Called once for each block that has text. */
    @Override
    public InlineContentParser create() {
        ReadingStopped.check(budget);
        return state -> ParsedInline.none();
    }
}
