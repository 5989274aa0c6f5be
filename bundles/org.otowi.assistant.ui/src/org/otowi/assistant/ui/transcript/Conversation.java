package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** The entries that the Assistant view shows, in order. Safe for use by several threads. */
public final class Conversation {

    private final List<TranscriptItem> items = new ArrayList<>();
    private final Map<String, Supplier<TranscriptItem>> updates = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private int lastId;

    /** An id that no entry of this conversation has had. */
    public synchronized String nextId() {
        lastId++;
        return "t" + lastId;
    }

    /** Adds the entry, or puts it in the place of the one with its id. */
    public void put(TranscriptItem item) {
        synchronized (this) {
            updates.remove(item.id());
            int index = indexOf(item.id());
            if (index < 0) {
                items.add(item);
            } else {
                items.set(index, item);
            }
        }
        changed();
    }

    /** Takes the place of the entry with this id, unless it was removed meanwhile. */
    public void replace(TranscriptItem item) {
        synchronized (this) {
            updates.remove(item.id());
            int index = indexOf(item.id());
            if (index >= 0) {
                items.set(index, item);
            }
        }
        changed();
    }

    /**
     * Takes the place of the entry with this id, as soon as somebody looks: for entries that change more often than they are
     * looked at. Of several before that, the last counts.
     *
     * @param later makes an item of that id, on the thread of who looks
     */
    public void update(String id, Supplier<TranscriptItem> later) {
        synchronized (this) {
            updates.put(id, later);
        }
        changed();
    }

    /** Removes all entries. */
    public void clear() {
        synchronized (this) {
            items.clear();
            updates.clear();
        }
        changed();
    }

    public synchronized Optional<TranscriptItem> find(String id) {
        catchUp();
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The entries as they are now. */
    public synchronized List<TranscriptItem> items() {
        catchUp();
        return List.copyOf(items);
    }

    /** Has the listener called after every change, on the thread that made it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void catchUp() {
        updates.forEach((id, later) -> {
            int index = indexOf(id);
            if (index >= 0) {
                items.set(index, later.get());
            }
        });
        updates.clear();
    }

    /** Entries are looked up from the end, where work goes on. */
    private int indexOf(String id) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }
}
