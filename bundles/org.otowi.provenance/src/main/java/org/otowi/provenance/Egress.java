package org.otowi.provenance;

import java.util.List;
import java.util.Optional;

/**
 * What the egress gate said to the request that an edit came of; never content.
 *
 * @param verdict {@code allow}, or {@code warn} where a person had to say why
 * @param receipt the id of the gate's receipt, which stays on the machine of whoever asked
 * @param rules what the gate warned of, such as {@code marking:cui}; each once
 * @param justified whether the person said why; the reason stands in the receipt
 */
public record Egress(String verdict, Optional<String> receipt, List<String> rules, boolean justified) {

    public Egress {
        rules = rules.stream().distinct().toList();
    }
}
