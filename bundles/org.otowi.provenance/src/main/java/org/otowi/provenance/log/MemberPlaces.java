package org.otowi.provenance.log;

import java.util.Arrays;
import org.otowi.provenance.json.CanonicalScanner;

/** Where in a line the values of the core members stand. */
final class MemberPlaces {

    private static final CoreMember[] MEMBERS = CoreMember.values();

    private final int[] starts = new int[MEMBERS.length];
    private final int[] ends = new int[MEMBERS.length];

    /** Passes over a line; false if it is not one object in the form that {@link CanonicalScanner} knows. */
    boolean find(byte[] line) {
        CanonicalScanner json = new CanonicalScanner(line);
        Arrays.fill(starts, 0);
        return json.pass('{') && members(json) && json.pass('}') && json.isAtEnd();
    }

    boolean has(CoreMember member) {
        return starts[member.ordinal()] > 0;
    }

    /** Where the value begins; 0 if there is none. */
    int start(CoreMember member) {
        return starts[member.ordinal()];
    }

    /** Where the value has ended. */
    int end(CoreMember member) {
        return ends[member.ordinal()];
    }

    /** Keys in the line and members are in the same order, so that one walk over both finds all. */
    private boolean members(CanonicalScanner json) {
        int next = 0;
        do {
            if (!json.key()) {
                return false;
            }
            long key = json.packedKey();
            while (next < MEMBERS.length && MEMBERS[next].packedKey() < key) {
                next++;
            }
            int start = json.position();
            if (!json.value()) {
                return false;
            }
            if (next < MEMBERS.length && MEMBERS[next].packedKey() == key) {
                starts[next] = start;
                ends[next] = json.position();
            }
        } while (json.pass(','));
        return true;
    }
}
