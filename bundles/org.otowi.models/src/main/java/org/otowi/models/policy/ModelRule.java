package org.otowi.models.policy;

import java.util.Optional;

/**
 * Models that may be asked.
 *
 * @param provider the provider's id
 * @param model pattern of model ids; {@code *} stands for any characters
 * @param approval what the lab approved it by, such as a number; only with this is a model called approved
 */
public record ModelRule(String provider, String model, Optional<String> approval) {}
