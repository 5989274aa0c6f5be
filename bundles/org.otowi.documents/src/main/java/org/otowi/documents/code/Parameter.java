package org.otowi.documents.code;

/**
 * An argument of a procedure.
 *
 * @param name its name
 * @param type its type as written, with shape and attributes; empty where the language or the file gives none
 * @param intent {@code in}, {@code out} or {@code inout} where Fortran says so; otherwise empty
 * @param documentation what the comments say of it, units included; empty where they say nothing
 */
public record Parameter(String name, String type, String intent, String documentation) {}
