package org.otowi.documents;

/**
 * The caption of a figure or table.
 *
 * @param label as printed, for example {@code Figure 3}
 * @param text the caption without its label
 * @param anchor where it stands
 */
public record Caption(String label, String text, SourceAnchor anchor) {}
