package org.otowi.provenance.format;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.otowi.provenance.Sha256;

/**
 * The tree over a stream's entries, RFC 9162 section 2.1.1, grown leaf by leaf: it keeps one hash for each full
 * subtree, so a million entries cost twenty hashes.
 */
public final class MerkleTree {

    private static final byte NODE = 1;

    /** Roots of full subtrees, the smallest and latest first. */
    private final Deque<byte[]> subtrees = new ArrayDeque<>();

    private final MessageDigest digest = Sha256.digest();

    private long size;

    public MerkleTree() {}

    /** A tree that begins as another one is now. */
    public MerkleTree(MerkleTree other) {
        subtrees.addAll(other.subtrees);
        size = other.size;
    }

    /** Adds an entry; its id is the leaf hash. */
    public void add(Sha256 id) {
        byte[] hash = id.bytes();
        for (long full = size; (full & 1) == 1; full >>= 1) {
            hash = node(subtrees.pop(), hash);
        }
        subtrees.push(hash);
        size++;
    }

    /** How many entries were added. */
    public long size() {
        return size;
    }

    /** The tree head; that of an empty tree is the hash of nothing. */
    public Sha256 root() {
        if (size == 0) {
            return Sha256.of();
        }
        Iterator<byte[]> smallestFirst = subtrees.iterator();
        byte[] hash = smallestFirst.next();
        while (smallestFirst.hasNext()) {
            hash = node(smallestFirst.next(), hash);
        }
        return Sha256.ofDigest(hash);
    }

    private byte[] node(byte[] left, byte[] right) {
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
