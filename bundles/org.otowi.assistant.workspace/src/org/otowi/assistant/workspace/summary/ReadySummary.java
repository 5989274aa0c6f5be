package org.otowi.assistant.workspace.summary;

import java.util.List;
import java.util.Optional;
import org.otowi.assistant.model.Material;
import org.otowi.documents.Document;
import org.otowi.models.egress.EgressPreview;

/**
 * A file that was read for a model to summarize, before anything of it is sent.
 *
 * @param asked which file, and which model
 * @param document what was read of the file
 * @param materials the text of the file and of those that it includes
 * @param preview the exact bytes, where they would go, and what the gate says to it
 * @param notes what the person should know of how the request was made
 * @param justification why the person sends what the gate warned of, if they said so
 */
public record ReadySummary(ModelSummary asked, Document document, List<Material> materials, EgressPreview preview,
        List<String> notes, Optional<String> justification) {

    public ReadySummary {
        materials = List.copyOf(materials);
        notes = List.copyOf(notes);
    }

    /** The same, with the person's reason for sending what the gate warned of. */
    public ReadySummary justified(String reason) {
        return new ReadySummary(asked, document, materials, preview, notes, Optional.of(reason));
    }
}
