package org.otowi.provenance.record;

import java.util.Optional;
import org.otowi.provenance.Exchange;
import org.otowi.provenance.ModelUse;

/**
 * A proposal by a model that a person has refused.
 *
 * @param model which model, and how it was called
 * @param exchange what was asked and answered
 * @param purpose what the edit would have been for
 */
public record Declined(ModelUse model, Exchange exchange, Optional<String> purpose) {}
