package org.otowi.documents;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** What the tests of all readers share: writes small files and reads them as users do. */
public final class Documents {

    private static final DocumentReader READER = new DocumentReader(ReadLimits.DEFAULT);

    private Documents() {}

    /** Reads a file that is there. */
    public static Document read(Path file) throws UnreadableDocumentException {
        return READER.read(file, Cancellation.NEVER);
    }

    /** Writes a text and reads it as a paper. */
    public static Paper paper(Path file, String text) throws IOException, UnreadableDocumentException {
        Files.writeString(file, text);
        return (Paper) read(file);
    }

    /** The texts of all sentences of a paper. */
    public static List<String> sentences(Paper paper) {
        return paper.sentences().map(Sentence::text).toList();
    }

    /** The refusal of a file, which must have this reason and name the file. */
    public static UnreadableDocumentException refusal(Reason reason, Path file) {
        UnreadableDocumentException refusal = assertThrows(UnreadableDocumentException.class, () -> read(file));
        if (refusal.reason() != reason || !refusal.getMessage().contains(String.valueOf(file.getFileName()))) {
            throw new AssertionError("expected " + reason + " and the name of the file, got " + refusal.reason()
                    + ": " + refusal.getMessage(), refusal);
        }
        return refusal;
    }
}
