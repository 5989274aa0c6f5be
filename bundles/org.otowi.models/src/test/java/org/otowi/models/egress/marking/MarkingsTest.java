package org.otowi.models.egress.marking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Verdict;
import org.otowi.provenance.Cancellation;

/** What is found, where, and what a policy can change of it. */
class MarkingsTest {

    private static final String TEXT = "The heater is on.\nIt warms the wall to 300 K.\n\n";

    private static List<String> names(String text) {
        return new Markings(Map.of()).find("a.txt", text, Cancellation.NEVER).stream().map(Finding::rule).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CUI//SP-CTI//NOFORN         | noforn,cui-specified
            // CUI//SP-EXPT             | cui-specified,export-controlled
            \\fancyhead[C]{\\textbf{CUI}} | cui
            <center><b>SECRET//NOFORN</b></center> | classified,noforn
            T O P   S E C R E T // S I  | classified
            (TS//SI//NF) The aim is new | classified
            (CUI) The aim is new        | cui
            ОUО                         | ouo
            OFFICIAL USE ONLY           | ouo
            classification: "SECRET"    | classified
            DISTRIBUTION STATEMENT D. Distribution authorized to DoD and DoD contractors only | distribution-limited
            """)
    void aBannerIsFoundInWhateverItIsDressed(String line, String expected) {
        assertEquals(Set.of(expected.split(",")), Set.copyOf(names(line + "\n\n" + TEXT)));
    }

    @Test
    void aFindingTellsTheLineAndNotTheText() {
        String text = TEXT + "CUI//SP-CTI\nsecretly blue\n";
        Finding finding = new Markings(Map.of()).find("a.txt", text, Cancellation.NEVER).get(0);
        assertEquals(4, finding.line().getAsInt());
        assertEquals("marking", finding.kind());
        assertFalse(finding.message().contains("blue"));
        assertTrue(finding.message().contains("line 4"), finding.message());
    }

    @Test
    void aPolicyChangesVerdictsButNotThoseOfClassifiedText() {
        Markings lax = new Markings(Map.of("cui-specified", Verdict.WARN, "classified", Verdict.ALLOW));
        assertEquals(Verdict.WARN, lax.find("a", "CUI//SP-CTI\n", Cancellation.NEVER).get(0).verdict());
        assertEquals(Verdict.REFUSE, lax.find("a", "SECRET//NOFORN\n", Cancellation.NEVER).get(0).verdict());
        Markings off = new Markings(Map.of("ouo", Verdict.ALLOW));
        assertTrue(off.find("a", "OFFICIAL USE ONLY\n", Cancellation.NEVER).isEmpty());
    }

    @Test
    void bannersMayBeStacked() {
        assertEquals(List.of("classified", "restricted-data"), names("SECRET\nRESTRICTED DATA\n\n" + TEXT));
        assertEquals(List.of("cui", "ouo"), names("OUO\nCUI\n\n" + TEXT));
        assertEquals(List.of(), names("CONFIDENTIAL\nSECRET\nTOP SECRET\n"));
    }

    @Test
    void aPublicTextHasNone() {
        assertEquals(List.of(), names("DISTRIBUTION STATEMENT A. Approved for public release; distribution is u"
            + "nlimited.\n" + TEXT));
    }

    @Test
    void thePageOfPoliciesListsTheNames() throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "policy.md"));
        Matcher list = Pattern.compile("\\| `markings` \\|[^|]*names: ([^|;]*)").matcher(page);
        assertTrue(list.find(), "docs/policy.md lists the names of markings");
        List<String> listed = Pattern.compile("`([a-z-]+)`").matcher(list.group(1)).results()
                .map(name -> name.group(1)).toList();
        assertEquals(List.copyOf(Markings.names().keySet()), listed);
    }

    @Test
    void everyMarkingSaysWhereItIsDefined() {
        assertTrue(MarkingData.BUILT_IN.markings().stream().noneMatch(marking -> marking.source().isBlank()));
        assertTrue(Markings.names().keySet().containsAll(Set.of("classified", "cui", "export-controlled", "ouo")));
    }
}
