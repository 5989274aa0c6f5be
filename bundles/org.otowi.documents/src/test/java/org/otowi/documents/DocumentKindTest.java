package org.otowi.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentKindTest {

    @ParameterizedTest
    @ValueSource(strings = {"a.pdf", "A.PDF", "a.tex", "a.ltx", "a.latex", "a.md", "a.markdown", "a.mkd", "a.ipynb", "a.txt",
            "a.text", "a.rst", "a.org", "a.py.md"})
    void writingsAreTakenForPapers(String name) {
        assertEquals(Optional.of(DocumentKind.PAPER), DocumentKind.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.f90", "a.F95", "a.f18", "a.FOR", "a.ftn", "a.f77", "a.fpp", "a.c", "a.h", "a.c++", "a.hh", "a.cu",
            "a.cuh", "a.py", "a.pyi", "A.java"})
    void sourceFilesAreTakenForCode(String name) {
        assertEquals(Optional.of(DocumentKind.CODE), DocumentKind.ofName(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "Makefile", "a.", "", "a.py.aiprov.jsonl"})
    void otherNamesTellNothing(String name) {
        assertEquals(Optional.empty(), DocumentKind.ofName(name));
    }
}
