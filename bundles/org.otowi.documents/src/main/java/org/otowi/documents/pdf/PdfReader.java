package org.otowi.documents.pdf;

import org.otowi.documents.Paper;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;

/** Reads a PDF. */
public final class PdfReader {

    /** Reads the bytes of a file. */
    public Paper read(LoadedFile file, ReadBudget budget) throws UnreadableDocumentException {
        throw ReadBudget.refusal(Reason.UNSUPPORTED, "unsupported", file.path());
    }
}
