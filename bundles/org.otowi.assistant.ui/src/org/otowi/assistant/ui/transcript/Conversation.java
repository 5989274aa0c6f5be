package org.otowi.assistant.ui.transcript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The entries that the Assistant view shows, in order. Safe for use by several threads. */
public final class Conversation {

    private final List<TranscriptItem> items = new ArrayList<>();
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
            int index = indexOf(item.id());
            if (index >= 0) {
                items.set(index, item);
            }
        }
        changed();
    }

    /** Removes all entries. */
    public void clear() {
        synchronized (this) {
            items.clear();
        }
        changed();
    }

    public synchronized Optional<TranscriptItem> find(String id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(items.get(index));
    }

    /** The entries as they are now. */
    public synchronized List<TranscriptItem> items() {
        return List.copyOf(items);
    }

    /** Has the listener called after every change, on the thread that made it. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
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
