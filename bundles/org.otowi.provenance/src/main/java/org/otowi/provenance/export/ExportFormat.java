package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats that a log can be exported to. */
public enum ExportFormat {
    /** Agent Trace 0.1: which present lines of which file a model wrote. */
    AGENT_TRACE,
    /** W3C PROV-JSON: what was made from what, by whom, with what. */
    PROV_JSON,
    /** The metadata of an RO-Crate 1.2 with Process Run Crate 0.5. */
    RO_CRATE;

    /** The document that tells of the given files. */
    public ObjectNode of(List<RecordedFile> files, CrateFacts crate) {
        return switch (this) {
            case AGENT_TRACE -> AgentTrace.of(files);
            case PROV_JSON -> ProvJson.of(files);
            case RO_CRATE -> RoCrate.of(files, crate);
        };
    }

    /** The name on the command line. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The format of the given name. */
    public static Optional<ExportFormat> of(String label) {
        return Stream.of(values()).filter(format -> format.label().equals(label)).findFirst();
    }
}
