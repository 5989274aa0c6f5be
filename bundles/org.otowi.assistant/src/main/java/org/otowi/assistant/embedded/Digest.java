package org.otowi.assistant.embedded;

import java.util.List;
import java.util.Map;
import org.otowi.assistant.summary.Claim;
import org.otowi.assistant.summary.Facet;

/** What was found in one document, before it becomes a summary of a file. */
record Digest(Claim tldr, Map<Facet, List<Claim>> facets, List<String> warnings) {}
