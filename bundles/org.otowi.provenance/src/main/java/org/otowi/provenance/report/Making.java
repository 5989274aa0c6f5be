package org.otowi.provenance.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Tool;
import org.otowi.provenance.verify.VerifyOptions;

/**
 * How a report was made, so that somebody else can make it again.
 *
 * @param paths what it is about, as it was asked for
 * @param options how strictly the record was judged
 * @param tool what made it
 * @param time when it says that it was made
 */
public record Making(List<Path> paths, VerifyOptions options, Tool tool, Instant time) {

    public Making {
        paths = List.copyOf(paths);
    }

    /** How a file is called in the report: as seen from the folder that was asked for, so that no report says where. */
    String name(Path file) {
        Path asked = paths.get(0);
        boolean below = paths.size() == 1 && file.startsWith(asked) && !file.equals(asked);
        Path name = paths.size() > 1 ? file : below ? asked.relativize(file)
                : Optional.ofNullable(file.getFileName()).orElse(file);
        return name.normalize().toString();
    }
}
