package org.otowi.provenance;

/**
 * The program that writes entries.
 *
 * @param name such as {@code otowi}
 * @param version as the program states it
 */
public record Tool(String name, String version) {}
