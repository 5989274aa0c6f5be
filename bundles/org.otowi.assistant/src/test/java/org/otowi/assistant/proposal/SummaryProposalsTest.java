package org.otowi.assistant.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;
import org.otowi.assistant.summary.Summary;
import org.otowi.documents.SourceAnchor;

class SummaryProposalsTest {

    private final SummaryProposals proposals = new SummaryProposals();

    @Test
    void pythonGetsHashLinesBehindInterpreterAndEncoding() {
        String text = "#!/usr/bin/env python3\n# -*- coding: utf-8 -*-\nimport os\n";
        assertEquals("""
                #!/usr/bin/env python3
                # -*- coding: utf-8 -*-
                # Summary by Otowi (embedded), in the words of the source.
                #
                # Computes heat.
                #
                # Interface:
                # - f(x): one

                import os
                """, atTop("heat.py", text, "Computes heat."));
    }

    @Test
    void aCommentBeforeALineIsIndentedLikeIt() {
        Proposal proposal = proposals.commentBefore(summary("A.java", "Adds."), "class A {\n    int a;\n}\n", 2)
                .orElseThrow();
        assertTrue(proposal.after().startsWith("class A {\n    /*\n     * Summary by Otowi"), proposal.after());
        assertTrue(proposal.after().endsWith("\n     */\n    int a;\n}\n"), proposal.after());
    }

    @Test
    void theLicenceStaysFirst() {
        String text = "/*\n * Copyright 2020 A. Author\n */\n\nint a;\n";
        assertTrue(atTop("a.c", text, "Adds.").startsWith("/*\n * Copyright 2020 A. Author\n */\n\n/*\n * Summary"));
    }

    @Test
    void frontMatterOfMarkdownStaysFirst() {
        assertTrue(atTop("a.md", "---\ntitle: A\n---\n# A\n", "Adds.").startsWith("---\ntitle: A\n---\n<!--\nSummary"));
    }

    @Test
    void fixedFormFortranStaysWithinColumn72AndAtColumnOne() {
        String after = proposals.commentBefore(summary("a.f", "Adds many numbers of many kinds. ".repeat(6).strip()),
                "      PROGRAM A\n      END\n", 1).orElseThrow().after();
        List<String> lines = after.lines().toList();
        assertTrue(lines.stream().allMatch(line -> line.length() <= 72), after);
        assertTrue(lines.stream().limit(lines.size() - 2).allMatch(line -> line.startsWith("C")), after);
    }

    @ParameterizedTest
    @CsvSource({"a.f90,!", "a.tex,%", "a.py,#", "Makefile,#", "a.f,C", "a.jl,#", "a.m,%"})
    void everyLineIsMarkedInLanguagesOfLineComments(String name, String mark) {
        String after = atTop(name, "", "Adds.");
        assertTrue(after.lines().allMatch(line -> line.startsWith(mark)), after);
    }

    @Test
    void theLineDelimiterOfTheFileIsKept() {
        String after = atTop("a.py", "import os\r\nimport re\r\n", "Adds.");
        assertEquals(after.lines().count(), after.chars().filter(c -> c == '\r').count());
        assertFalse(after.replace("\r\n", "").contains("\n"));
    }

    @Test
    void aFileWithoutFinalLineEndIsNotMergedWithTheComment() {
        Proposal proposal = proposals.commentBefore(summary("a.py", "Adds."), "x = 1", 99).orElseThrow();
        assertTrue(proposal.after().startsWith("x = 1\n# Summary"), proposal.after());
    }

    @ParameterizedTest
    @CsvSource({"a.c,ends */ int evil; /* here", "a.java,ends \\u002a/ class Evil {}", "a.md,ends --> <b>evil</b>",
        "a.md,ends --!> <b>evil</b>"})
    void theTextCannotEndTheComment(String name, String hostile) {
        String after = atTop(name, "", hostile);
        String close = name.endsWith(".md") ? "-->" : "*/";
        assertEquals(after.lastIndexOf(close), after.indexOf(close), after);
        assertTrue(after.strip().endsWith(close), after);
        assertFalse(after.contains("\\u"), after);
        assertFalse(after.contains("--!>"), after);
    }

    @Test
    void noCommentLineEndsInABackslashOrBreaksOut() {
        String after = atTop("a.f90", "", "one \\\n\\ call evil()\r! x\u2028call evil()" + " \\".repeat(60));
        assertTrue(after.lines().allMatch(line -> line.startsWith("!") && !line.endsWith("\\")), after);
    }

    @Test
    void marksThatEditorsObeyAreTakenApart() {
        assertFalse(atTop("a.tex", "", "see % !TeX program = evil").toLowerCase(Locale.ROOT).contains("!tex"));
        assertFalse(atTop("a.py", "", "the vim: set modeline").contains("vim:"));
        assertFalse(atTop("a.tex", "", "run arara: evil").contains("arara:"));
    }

    @Test
    void aByteOrderMarkStaysFirst() {
        assertTrue(atTop("a.py", "\uFEFFimport os\n", "Adds.").startsWith("\uFEFF# Summary"));
    }

    @Test
    void deepIndentationStillGivesReadableLines() {
        String text = " ".repeat(200) + "x = 1\n";
        String after = proposals.commentBefore(summary("a.py", "word ".repeat(40).strip()), text, 1).orElseThrow()
                .after();
        assertTrue(after.lines().anyMatch(line -> line.strip().equals("# word word word word word word")), after);
    }

    @Test
    void formatsWithoutCommentsGetNoProposal() {
        assertEquals(Optional.empty(), proposals.commentAtTop(summary("a.ipynb", "Adds."), "{}"));
        assertEquals(Optional.empty(), proposals.commentAtTop(summary("a.pdf", "Adds."), ""));
    }

    @Test
    void savingProposesTheMarkdownFileWithItsSource() {
        Proposal proposal = proposals.save(summary("a.py", "Adds."), "old\n");
        assertEquals("old\n", proposal.before());
        assertTrue(proposal.after().startsWith("# a.py\n"));
        assertEquals("summarize a.py", proposal.purpose());
        assertEquals(2, proposal.sources().size());
        assertEquals("2".repeat(64), proposal.sources().get(0).sha256());
    }

    private String atTop(String name, String text, String tldr) {
        return proposals.commentAtTop(summary(name, tldr), text).orElseThrow().after();
    }

    private static Summary summary(String name, String tldr) {
        Map<Facet, List<Claim>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.INTERFACE, List.of(Claim.quoted("f(x): one", SourceAnchor.ofLines(3, 4, "f(x)"))));
        return new Summary(Path.of(name), "2".repeat(64), "code", name,
                Claim.quoted(tldr, SourceAnchor.ofLines(1, 1, tldr)), facets, "embedded", true, List.of());
    }
}
