package org.otowi.provenance.cli.commands;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.WholeFile;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.report.html.HtmlReport;

/** The page that a report becomes: written whole or not at all, and never over anything but an earlier report. */
final class PageFile {

    private final Path file;

    PageFile(Path file) {
        this.file = file;
    }

    /** @throws CommandException if something else than a report lies there, which a slip of the keys would have cost */
    void requireReplaceable() throws CommandException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Files.isRegularFile(file) || !HtmlReport.isReport(in)) {
                throw new CommandException(Messages.get("report.other", file));
            }
        } catch (IOException e) {
            throw new CommandException(Messages.get("report.failed", file, Explanation.of(e)), e);
        }
    }

    /** @throws CommandException if the page cannot be written; what was there is then as it was */
    void write(ProvenanceReport report) throws CommandException {
        StringWriter page = new StringWriter();
        try {
            HtmlReport.write(report, page);
            WholeFile.write(file, page.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CommandException(Messages.get("report.failed", file, Explanation.of(e)), e);
        }
    }
}
