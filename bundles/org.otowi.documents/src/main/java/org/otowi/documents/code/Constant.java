package org.otowi.documents.code;

import org.otowi.documents.SourceAnchor;

/**
 * A named number: a physical constant, tolerance, bound or default.
 *
 * @param name its name as written
 * @param value its value as written
 * @param comment what the line says of it, units included; empty where it says nothing
 * @param anchor the line that sets it
 */
public record Constant(String name, String value, String comment, SourceAnchor anchor) {}
