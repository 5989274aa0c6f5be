package org.otowi.assistant.ui.tests.proposal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Applied;
import org.otowi.assistant.workspace.proposal.ApplyOutcome.Refused;
import org.otowi.provenance.ui.tests.workbench.ResearchProject;

/** Accepting and undoing keep every byte that was not proposed to change, whatever the encoding and the delimiters. */
class EncodingMatrixTest {

    private ResearchProject project;

    /**
     * A file.
     *
     * @param charset what is set for the file; empty to leave it to the workspace
     * @param mark its byte order mark in hexadecimal
     * @param encoding how the text behind the mark is encoded
     */
    record Sample(String name, Optional<String> charset, String mark, Charset encoding, String text) {

        static Sample utf8(String name, String text) {
            return new Sample(name, Optional.empty(), "", StandardCharsets.UTF_8, text);
        }

        byte[] bytes(String content) {
            byte[] body = content.getBytes(encoding);
            byte[] head = HexFormat.of().parseHex(mark);
            byte[] all = new byte[head.length + body.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(body, 0, all, head.length, body.length);
            return all;
        }
    }

    static Stream<Sample> samples() {
        Charset windows = Charset.forName("windows-1252");
        return Stream.of(
                Sample.utf8("lf.f90", "module a\nend module\n"),
                Sample.utf8("crlf.f90", "module a\r\nend module\r\n"),
                Sample.utf8("cr.txt", "one\rtwo\r"),
                Sample.utf8("mixed.py", "a = 1\r\nb = 2\nc = 3\rd = 4\n"),
                Sample.utf8("noFinalNewline.f90", "module a\nend module"),
                Sample.utf8("empty.txt", ""),
                Sample.utf8("wide.txt", "\u03b1 \ud835\udd38 \u222b\n"),
                new Sample("windows.f90", Optional.of("windows-1252"), "", windows, "! Stra\u00dfe \u2013 \u20ac\r\n"),
                new Sample("mark.txt", Optional.empty(), "EFBBBF", StandardCharsets.UTF_8, "\u00e9\n"),
                new Sample("mark.f90", Optional.empty(), "EFBBBF", StandardCharsets.UTF_8, "\u00e9\n"),
                new Sample("little.txt", Optional.empty(), "FFFE", StandardCharsets.UTF_16LE, "\u00e9\r\nb"),
                new Sample("big.txt", Optional.empty(), "FEFF", StandardCharsets.UTF_16BE, "\u00e9\r\nb"),
                new Sample("plain16.txt", Optional.of("UTF-16LE"), "", StandardCharsets.UTF_16LE, "\u00e9\r\nb"));
    }

    @BeforeEach
    void createProject() throws Exception {
        project = new ResearchProject("encodings");
    }

    @AfterEach
    void deleteProject() throws Exception {
        project.close();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptingInAnEditorChangesOnlyWhatWasProposedAndUndoesInOneStep(Sample sample) throws Exception {
        IFile file = write(sample);
        EditedFile editor = EditedFile.open(file);
        String shown = editor.text();
        String changed = "! comment\r\n" + sample.text();

        assertInstanceOf(Applied.class, Accepting.accept(file, sample.text(), changed));
        assertArrayEquals(sample.bytes(changed), Accepting.bytes(file));
        assertFalse(editor.isDirty());

        editor.undo();
        assertEquals(shown, editor.text());
        editor.save();
        assertArrayEquals(sample.bytes(sample.text()), Accepting.bytes(file));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void acceptingWithoutAnEditorChangesOnlyWhatWasProposed(Sample sample) throws Exception {
        IFile file = write(sample);
        String changed = sample.text() + "! comment\n";
        assertInstanceOf(Applied.class, Accepting.accept(file, sample.text(), changed));
        assertArrayEquals(sample.bytes(changed), Accepting.bytes(file));
        assertArrayEquals(sample.bytes(sample.text()), file.getHistory(null)[0].getContents().readAllBytes());
    }

    static Stream<Sample> samplesThatSavingWouldAlter() {
        return Stream.of(
                new Sample("notUtf8.f90", Optional.of("UTF-8"), "", StandardCharsets.ISO_8859_1, "\u00e9\n"),
                new Sample("markless.txt", Optional.of("UTF-16"), "", StandardCharsets.UTF_16BE, "a\n"),
                new Sample("twice.txt", Optional.of("UTF-16LE"), "FFFE", StandardCharsets.UTF_16LE, "a\n"));
    }

    @ParameterizedTest
    @MethodSource("samplesThatSavingWouldAlter")
    void fileThatSavingWouldAlterElsewhereIsRefused(Sample sample) throws Exception {
        IFile file = write(sample);
        assertInstanceOf(Refused.class, Accepting.accept(file, sample.text(), "! comment\n" + sample.text()));
        assertArrayEquals(sample.bytes(sample.text()), Accepting.bytes(file));
    }

    private IFile write(Sample sample) throws Exception {
        IFile file = project.write(sample.name(), sample.bytes(sample.text()));
        if (sample.charset().isPresent()) {
            file.setCharset(sample.charset().get(), null);
        }
        return file;
    }
}
