package org.otowi.assistant.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a claim says against what stands at its place. */
class SupportCheckTest {

    @ParameterizedTest(name = "[{index}] {2}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            The error was below 0.008 mg/L at a cost of 12 s.   | The error stays below 0.008 mg/L.            | true
            The error was below 0.008 mg/L at a cost of 12 s.   | The error stays below 0.08 mg/L.             | false
            The error was below 0.008 mg/L at a cost of 12 s.   | The error stays below 0.008 g/L.             | false
            The error was below 0.008 mg/L at a cost of 12 s.   | It took 12 ms.                               | false
            We ran 1,024 cells on 4 nodes.                      | 1024 cells were used.                        | true
            We ran 1,024 cells on 4 nodes.                      | 24 cells were used.                          | false
            We ran 1,024 cells on four nodes.                   | 4 nodes were used.                           | true
            Accuracy rose by 15 percent.                        | Accuracy rose by 15 %.                       | true
            Accuracy rose by 15 percent.                        | Accuracy rose by 50 %.                       | false
            The order is 2.00.                                  | The order is 2.                              | false
            The GMRES solver converged.                         | GMRES converged.                             | true
            The GMRES solver converged.                         | BiCGStab converged.                          | false
            call solve_tridiag(n)                               | It calls solve_tridiag.                      | true
            call solve_tridiag(n)                               | It calls solve_banded.                       | false
            The scheme is stable.                               | The scheme is stable for every mesh.         | true
            """)
    void numbersUnitsAndNamesMustStandThere(String place, String claim, boolean supported) {
        assertEquals(supported, new SupportCheck(place, place).supports(claim, place.substring(0, 6)));
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            We show that  it works   | we show that it works    | true
            the efﬁcient – scheme    | the efficient - scheme   | true
            “quoted” and author’s    | "quoted" and author's    | true
            We show that it works    | We prove that it works   | false
            We show that it works    | ''                       | false
            """)
    void aQuoteMustStandThereWordForWord(String place, String quote, boolean supported) {
        assertEquals(supported, new SupportCheck(place, place).supports("It works.", quote));
    }
}
