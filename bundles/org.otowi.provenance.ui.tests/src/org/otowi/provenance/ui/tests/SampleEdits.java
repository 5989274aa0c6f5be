package org.otowi.provenance.ui.tests;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.otowi.provenance.CitedSource;
import org.otowi.provenance.Content;
import org.otowi.provenance.Decision;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.record.AiEdit;

/** Accepted edits of a small Fortran routine. */
final class SampleEdits {

    static final String EMPTY_LOOP = """
            do i = 2, n - 1
            end do
            """;

    static final String UPWIND = """
            do i = 2, n - 1
               flux(i) = u * c(i - 1)
            end do
            """;

    static final String COMMENTED = """
            ! First-order upwind fluxes, equation (4)
            do i = 2, n - 1
               flux(i) = u * c(i - 1)
            end do
            """;

    static final Sha256 PAPER = Sha256.of(new byte[] {1});

    private SampleEdits() {}

    /** An edit of which everything is known that can be. */
    static AiEdit byRemoteModel() {
        ModelUse model = new ModelUse("openai", "gpt-5", Optional.of("gpt-5-2026-08"), Optional.of("2026-08-07"),
                new TreeMap<>(Map.of("temperature", "0.2")), Optional.of("api.openai.com"),
                Optional.of("lab policy of March 2026"));
        return AiEdit.of(Optional.of(Content.ofText(EMPTY_LOOP)), Content.ofText(UPWIND), model)
                .with(Exchange.of("Write the upwind flux of equation (4).", "flux(i) = u * c(i - 1)"))
                .forPurpose("Compute the upwind flux of equation (4) in the inner loop")
                .decided(new Decision(List.of(0, 2)))
                .citing(List.of(new CitedSource("tracer.pdf", PAPER, Optional.of("p. 2"))));
    }

    /** An edit by what needs no network. */
    static AiEdit byEmbeddedModel() {
        return AiEdit.of(Optional.of(Content.ofText(UPWIND)), Content.ofText(COMMENTED),
                ModelUse.embedded("extractive-summary", "0.1.0")).forPurpose("Insert the summary as a comment");
    }
}
