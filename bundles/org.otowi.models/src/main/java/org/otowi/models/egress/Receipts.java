package org.otowi.models.egress;

import java.util.List;

/**
 * The receipts of a log, oldest first.
 *
 * @param receipts those that could be read
 * @param unreadable the numbers of the lines, from 1, that could not: cut by a crash, damaged, or of a later version
 */
public record Receipts(List<Receipt> receipts, List<Integer> unreadable) {

    public Receipts {
        receipts = List.copyOf(receipts);
        unreadable = List.copyOf(unreadable);
    }
}
