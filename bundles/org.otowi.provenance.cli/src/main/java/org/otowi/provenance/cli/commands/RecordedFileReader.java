package org.otowi.provenance.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.export.RecordedFile;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;

/** Reads the logs under a path for a document that retells them; logs that cannot be believed are not retold. */
final class RecordedFileReader {

    private final Environment environment;

    RecordedFileReader(Environment environment) {
        this.environment = environment;
    }

    /**
     * The research files with a log at or under a path.
     *
     * @param top the folder below which they must lie
     * @throws CommandException if there is none, one lies elsewhere, or a log was tampered with or cannot be read
     */
    List<RecordedFile> read(Path path, Path top, VerifyOptions options) throws CommandException, ProvenanceException {
        Report report = Verifier.verifyAll(List.of(path), options);
        if (report.files().isEmpty()) {
            throw new CommandException(Messages.get("verify.none"));
        }
        List<RecordedFile> files = new ArrayList<>();
        for (FileReport file : report.files()) {
            if (file.verdict() == Verdict.TAMPERED || file.verdict() == Verdict.NO_ANSWER) {
                throw new CommandException(
                        Messages.get("export.verdict", file.sidecar(), file.verdict().label()));
            }
            files.add(read(file, top));
        }
        return files;
    }

    /** The folder that a path is or lies in. */
    static Path folderOf(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        return Files.isDirectory(absolute) ? absolute : absolute.getParent();
    }

    private RecordedFile read(FileReport report, Path top) throws CommandException, ProvenanceException {
        ProvenanceLog log = ProvenanceLog.read(report.sidecar());
        Path file = log.sidecar().file().toAbsolutePath().normalize();
        if (!file.startsWith(top)) {
            throw new CommandException(Messages.get("export.elsewhere", file, top));
        }
        String place = top.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return new RecordedFile(place, log, report, attribution(log, file));
    }

    private Optional<Attribution> attribution(ProvenanceLog log, Path file) throws CommandException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Attribution.ofFile(log, Optional.of(environment.store())));
        } catch (IOException e) {
            throw new CommandException(Messages.get("export.unreadable", file, Explanation.of(e)));
        }
    }
}
