package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    @ParameterizedTest
    @CsvSource({"a.f90,FORTRAN_FREE", "A.F08,FORTRAN_FREE", "a.f,FORTRAN_FIXED", "a.FOR,FORTRAN_FIXED", "a.c,C", "a.h,C",
        "a.cu,CPP", "a.hxx,CPP", "a.pyi,PYTHON", "dir.py/a.java,JAVA"})
    void extensionNamesTheLanguage(String file, Language expected) {
        assertEquals(Optional.of(expected), Languages.of(Path.of(file), ""));
    }

    @ParameterizedTest
    @CsvSource({"paper.tex", "Makefile", "py", ".c.txt"})
    void otherFilesHaveNoLanguage(String file) {
        assertEquals(Optional.empty(), Languages.of(Path.of(file), "int main(void) {}"));
    }

    @Test
    void fixedFormWithCommentsAndContinuationsStaysFixed() {
        assertEquals(Optional.of(Language.FORTRAN_FIXED), Languages.of(Path.of("a.f"), """
                c     call it a comment
                *     A & B
                      CALL STEP(A,
                     &          B)
                 10   CONTINUE
                      END
                """));
    }

    @Test
    void statementsInTheFirstColumnsMeanFreeForm() {
        assertEquals(Optional.of(Language.FORTRAN_FREE), Languages.of(Path.of("a.f"), "module a\nend module\n"));
    }
}
