package org.otowi.assistant.workspace.ask;

import java.nio.file.Path;
import java.util.Optional;
import org.otowi.documents.SourceAnchor;

/**
 * A file that goes with a question.
 *
 * @param file where it is on disk
 * @param selection the lines of it that the question is about; empty for the whole file
 */
public record Attachment(Path file, Optional<Lines> selection) {

    /**
     * Lines of a text file.
     *
     * @param first from 1
     * @param last at least {@code first}
     */
    public record Lines(int first, int last) {}

    /** The whole file. */
    public static Attachment of(Path file) {
        return new Attachment(file, Optional.empty());
    }

    /** The name for a person: {@code tracer.f90}, or {@code tracer.f90:10-20} for a selection. */
    public String name() {
        String name = file.getFileName().toString();
        return selection.map(lines -> name + ":" + lines.first() + (lines.last() > lines.first() ? "-" + lines.last() : ""))
                .orElse(name);
    }

    /** Whether the place is in what the question is about. Places without lines are in every selection. */
    boolean covers(SourceAnchor anchor) {
        if (selection.isEmpty() || anchor.line().isEmpty()) {
            return true;
        }
        int first = anchor.line().getAsInt();
        int last = anchor.endLine().orElse(first);
        return first <= selection.get().last() && last >= selection.get().first();
    }
}
