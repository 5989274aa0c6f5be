package org.otowi.assistant.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GAP|Little is known about the outer layers.",
        "GAP|Such blocks have never been considered before.",
        "DIFFICULTY|Monte Carlo codes are prohibitively slow.",
        "AIM|The goal is to support arbitrary meshes.",
        "AIM|This note asks how large the error is.",
        "CONTRAST|However, the layer melts.",
        "BACKGROUND|The method has been widely used.",
        "CONTRIBUTION|We derived closed forms of the flux.",
        "CONTRIBUTION|The solver is written in Fortran.",
        "MEANS|Spectra were recorded with a cooled detector.",
        "MEANS|We solve the equation on a grid.",
        "FINDING|We find that the gap closes.",
        "FINDING|The results show a second peak.",
        "OUTCOME|The solver is faster than the other one.",
        "OUTCOME|The state is favoured by 0.08 eV.",
        "NUMBER|The mass is 36 solar masses.",
        "NUMBER|The error is 15 % of the peak.",
        "LIMIT|Radiation is not considered.",
        "LIMIT|The scheme is limited to one dimension.",
        "FUTURE|Future work will treat two dimensions.",
        "DATA|The model was tested on two benchmarks.",
        "DATA|Samples were collected at three sites.",
        "CITATION|As in earlier work [3, 4] the flux is split.",
        "UNRESOLVED|We use this for the flux.",
        "POINTER|The flux (Figure 3) is split."})
    void turnsOfPhraseAreRecognized(Signal signal, String sentence) {
        assertTrue(Signal.of(sentence).contains(signal), () -> Signal.of(sentence).toString());
    }

    @Test
    void aPlainStatementTellsNothing() {
        assertEquals(Set.of(), Signal.of("Thin layers occur in turbine blades."));
    }

    @Test
    void theVersionOfAProgramIsNoResult() {
        assertEquals(Set.of(), Signal.of("Nothing changes in version 3.0 of it all."));
    }
}
