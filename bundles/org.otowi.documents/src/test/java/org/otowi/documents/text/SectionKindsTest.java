package org.otowi.documents.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.documents.SectionKind;

class SectionKindsTest {

    @ParameterizedTest
    @CsvSource({
        "Abstract, ABSTRACT",
        "1 Introduction, INTRODUCTION",
        "I. INTRODUCTION, INTRODUCTION",
        "Statement of need, INTRODUCTION",
        "2.1. Related work, BACKGROUND",
        "Materials and methods, METHOD",
        "Numerical scheme, METHOD",
        "Computational details, METHOD",
        "3 Data, DATA",
        "Observations and data reduction, DATA",
        "4 Results and discussion, RESULTS",
        "Validation, RESULTS",
        "5. Discussion, DISCUSSION",
        "Limitations and future work, LIMITATIONS",
        "Threats to validity, LIMITATIONS",
        "Summary and conclusions, CONCLUSION",
        "VI. CONCLUDING REMARKS, CONCLUSION",
        "Acknowledgements, ACKNOWLEDGEMENTS",
        "Appendix A. Derivation, APPENDIX",
        "Data availability, OTHER",
        "Code and data availability, OTHER",
        "Author contributions, OTHER",
        "Conflicts of interest, OTHER",
        "Executive summary, ABSTRACT",
        "Motivation and significance, INTRODUCTION",
        "State of the field, BACKGROUND",
        "IV. EXPERIMENTS, RESULTS",
        "Numerical examples, RESULTS",
        "Numerical results, RESULTS",
        "Case studies, RESULTS",
        "Governing equations, METHOD",
        "Experimental set-up, METHOD",
        "Discretisation, METHOD",
        "Section 3: Theory, METHOD",
        "a) Model, METHOD",
        "Caveats, LIMITATIONS",
        "Conclusions and limitations, LIMITATIONS",
        "Conclusion., CONCLUSION",
        "8 Outlook, CONCLUSION",
        "Funding, ACKNOWLEDGEMENTS",
        "Acknowledgments—, ACKNOWLEDGEMENTS",
        "Supporting information, APPENDIX"})
    void tellsTheRoleFromTheWords(String heading, SectionKind kind) {
        assertEquals(Optional.of(kind), SectionKinds.of(heading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forest of Octrees", "", "3", "Modest rods", "Introducing rods", "Date"})
    void saysNothingOfWordsThatTellNothing(String heading) {
        assertEquals(Optional.empty(), SectionKinds.of(heading));
    }

    @Test
    void knowsWhereReferencesStart() {
        assertTrue(SectionKinds.opensReferences("7. References"));
        assertTrue(SectionKinds.opensReferences("LITERATURE CITED"));
        assertFalse(SectionKinds.opensReferences("Reference frames"));
    }
}
