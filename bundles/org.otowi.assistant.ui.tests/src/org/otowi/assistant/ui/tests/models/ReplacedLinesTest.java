package org.otowi.assistant.ui.tests.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.proposal.Proposal;
import org.otowi.assistant.workspace.ask.Attachment.Lines;
import org.otowi.assistant.workspace.proposal.Authored;
import org.otowi.assistant.workspace.proposal.ProposalRequest;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

class ReplacedLinesTest {

    private static Optional<String> changed(String text) {
        return new ProposalRequest.ReplaceLines(
                ResourcesPlugin.getWorkspace().getRoot().getFile(new Path("/replaced/a.f90")),
                        new Lines(2, 3), "b\nc", "x\ny\nz",
                "Fix it", new Authored(ModelUse.of("lab", "m"), Exchange.NONE)).make(text).map(Proposal::after);
    }

    @Test
    void linesAreReplacedWhereTheyStood() {
        assertEquals(Optional.of("a\nx\ny\nz\nd\n"), changed("a\nb\nc\nd\n"));
        assertEquals(Optional.of("b\nx\ny\nz\nb\nc"), changed("b\nb\nc\nb\nc"), "not the lines that look the same");
    }

    @Test
    void endsOfLinesStayThoseOfTheFile() {
        assertEquals(Optional.of("a\r\nx\r\ny\r\nz\r\nd\r\n"), changed("a\r\nb\r\nc\r\nd\r\n"));
    }

    @Test
    void linesThatMovedAreFound() {
        assertEquals(Optional.of("new\na\nx\ny\nz\nd\n"), changed("new\na\nb\nc\nd\n"));
    }

    @Test
    void nothingIsProposedWhereNobodyKnowsWhichLines() {
        assertEquals(Optional.empty(), changed("a\nb\nC\nd\n"), "they were changed");
        assertEquals(Optional.empty(), changed("b\nc\na\nb\nc\n"), "they are there twice");
        assertEquals(Optional.empty(), changed("ab\ncd\n"), "only within others");
    }
}
