package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a transcript shows now, so that only what differs is laid out anew, and a link leads only to what is shown. */
final class ShownEntries {

    private final List<Entry> entries = new ArrayList<>();
    private List<TranscriptItem> items = List.of();

    /**
     * What to do to show the new items: keep the first entries, remove the others, add the new ones.
     *
     * @param kept how many entries stay
     * @param added the entries that follow them
     */
    record Change(int kept, List<Entry> added) {}

    Change update(List<TranscriptItem> newItems) {
        int kept = 0;
        while (kept < Math.min(items.size(), newItems.size()) && items.get(kept).equals(newItems.get(kept))) {
            kept++;
        }
        List<Entry> added = newItems.isEmpty()
                ? List.of(EntryComposer.welcome())
                : newItems.subList(kept, newItems.size()).stream().map(EntryComposer::compose).toList();
        entries.subList(kept, entries.size()).clear();
        entries.addAll(added);
        items = newItems;
        return new Change(kept, added);
    }

    /** The action of a link of an entry that is shown. */
    Optional<TranscriptAction> action(String entryId, int link) {
        return entries.stream().filter(entry -> entry.id().equals(entryId)).map(Entry::links)
                .filter(links -> link >= 0 && link < links.size()).map(links -> links.get(link).action()).findFirst();
    }
}
