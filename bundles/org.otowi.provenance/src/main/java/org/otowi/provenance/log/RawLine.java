package org.otowi.provenance.log;

/**
 * One line of a sidecar as it was read.
 *
 * @param number from 1
 * @param offset how many bytes of the sidecar stand before it
 * @param bytes the line without its line end; empty when it is too long
 * @param terminated whether a line feed ends it
 * @param carriageReturn whether a carriage return stood before the line feed and was taken off
 * @param tooLong whether it exceeds the longest permitted line
 */
public record RawLine(int number, long offset, byte[] bytes, boolean terminated, boolean carriageReturn,
        boolean tooLong) {}
