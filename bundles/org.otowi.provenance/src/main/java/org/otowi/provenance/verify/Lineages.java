package org.otowi.provenance.verify;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.table.IntColumn;
import org.otowi.provenance.table.LazyList;

/**
 * Joins streams into lineages: streams belong together where one names an entry of the other, where both name the
 * research file alike, or where both have recorded the same content of it, except the empty one.
 */
final class Lineages {

    private static final Sha256 EMPTY_FILE = Sha256.of();

    private final Evidence evidence;
    private final EntryTable table;
    private final int emptyState;

    /** Every stream, then every name, then every state points to another of its lineage, the last one to itself. */
    private final int[] above;
    private final int firstName;
    private final int firstState;

    /** The first row of each lineage. */
    private final IntColumn firsts = new IntColumn();

    /** Names of one lineage: the first of a root, and the next of each; 0 is none, otherwise the name's number plus 1. */
    private final int[] firstNames;
    private final int[] nextNames;

    private Lineages(Evidence evidence) {
        this.evidence = evidence;
        this.table = evidence.table();
        this.emptyState = table.states().find(EMPTY_FILE);
        this.firstName = table.streams().size();
        this.firstState = firstName + table.names().size();
        this.above = IntStream.range(0, firstState + table.states().size()).toArray();
        this.firstNames = new int[firstName];
        this.nextNames = new int[table.names().size()];
    }

    /** In the order in which they begin in the file. */
    static List<Lineage> of(Evidence evidence) {
        Lineages lineages = new Lineages(evidence);
        for (int row = 0; row < lineages.table.size(); row++) {
            lineages.join(row);
        }
        lineages.findFirsts();
        lineages.groupNames();
        return lineages.list();
    }

    boolean hasName(int root, String name) {
        int number = table.names().find(name);
        return number >= 0 && root(firstName + number) == root;
    }

    boolean hasState(int root, Sha256 state) {
        int number = table.states().find(state);
        return number >= 0 && number != emptyState && root(firstState + number) == root;
    }

    Stream<String> names(int root) {
        return IntStream.iterate(firstNames[root], name -> name > 0, name -> nextNames[name - 1])
                .mapToObj(name -> table.names().get(name - 1));
    }

    private void join(int row) {
        int stream = table.stream(row);
        int prev = table.prev(row);
        if (prev >= 0) {
            join(stream, table.stream(prev));
        }
        for (int parent : table.parents(row)) {
            if (parent >= 0) {
                join(stream, table.stream(parent));
            }
        }
        for (int name : table.names(row)) {
            join(stream, firstName + name);
        }
        joinState(stream, table.before(row));
        joinState(stream, table.after(row));
    }

    private void joinState(int stream, int state) {
        if (state >= 0 && state != emptyState) {
            join(stream, firstState + state);
        }
    }

    /** The root is always a stream, as streams come first: the lower number stays above. */
    private void join(int one, int other) {
        int rootOfOne = root(one);
        int rootOfOther = root(other);
        above[Math.max(rootOfOne, rootOfOther)] = Math.min(rootOfOne, rootOfOther);
    }

    /** Shortens the way as it goes, so that a million joins stay quick. */
    private int root(int start) {
        int at = start;
        while (above[at] != at) {
            above[at] = above[above[at]];
            at = above[at];
        }
        return at;
    }

    private void findFirsts() {
        BitSet seen = new BitSet();
        for (int row = 0; row < table.size(); row++) {
            int root = root(table.stream(row));
            if (!seen.get(root)) {
                seen.set(root);
                firsts.add(row);
            }
        }
    }

    private void groupNames() {
        for (int name = nextNames.length - 1; name >= 0; name--) {
            int root = root(firstName + name);
            nextNames[name] = firstNames[root];
            firstNames[root] = name + 1;
        }
    }

    private List<Lineage> list() {
        return new LazyList<>(firsts.size(), index -> {
            EntryFacts first = evidence.entry(firsts.get(index));
            return new Lineage(this, root(table.stream(first.row())), first);
        });
    }
}
