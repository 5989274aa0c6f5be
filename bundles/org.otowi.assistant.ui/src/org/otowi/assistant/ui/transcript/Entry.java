package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.stream.Stream;

/**
 * A {@link TranscriptItem} laid out for a person.
 *
 * @param id the item's
 * @param kind what sort of entry it is, for its looks
 * @param blocks its pieces from top to bottom
 */
record Entry(String id, Kind kind, List<Block> blocks) {

    enum Kind { WELCOME, ASKED, ANSWERED, REPLIED, SUMMARIZED, RUNNING, NOTED, REFUSED }

    Entry {
        blocks = List.copyOf(blocks);
    }

    /** All its links in order; the place in this list is the link's number in the page. */
    List<Block.Link> links() {
        return blocks.stream().flatMap(Entry::links).toList();
    }

    private static Stream<Block.Link> links(Block block) {
        if (block instanceof Block.Statement statement) {
            return statement.places().stream();
        }
        return block instanceof Block.Actions actions ? actions.links().stream() : Stream.empty();
    }
}
