package org.otowi.provenance.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.provenance.Content;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.LineRange;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Review.Checked;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.SessionOpener;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.log.LogEntry;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.record.FileReview;
import org.otowi.provenance.record.RecordingSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Records that the person has checked a file, as it is now. */
@Command(name = "review")
public final class ReviewCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--lines", paramLabel = "A-B", converter = LinesConverter.class)
    private List<LineRange> lines = List.of();

    @Option(names = "--checked", paramLabel = "K", required = true, converter = CheckedConverter.class)
    private Checked checked;

    @Option(names = "--note", paramLabel = "T")
    private Optional<String> note;

    public ReviewCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Sidecar sidecar = Sidecar.of(environment.folder().resolve(file));
        ProvenanceLog log = ProvenanceLog.read(sidecar.path());
        Content content = read(log);
        checkLines(content);
        Path folder = sidecar.file().toAbsolutePath().getParent();
        try (RecordingSession session = new SessionOpener(environment).open(folder)) {
            LogEntry entry = session.recordReview(sidecar.file(), new FileReview(content, lines, checked, note));
            environment.out().println(Styles.printable(entry.summary()));
        }
        return ExitCodes.DONE;
    }

    private Content read(ProvenanceLog log) throws CommandException {
        Path research = log.sidecar().file();
        if (!Files.isRegularFile(research)) {
            throw new CommandException(Messages.get("review.noFile", research));
        }
        try {
            return Content.read(research, log.charset());
        } catch (IOException e) {
            throw new CommandException(Messages.get("export.unreadable", research, Explanation.of(e)), e);
        }
    }

    private void checkLines(Content content) throws CommandException {
        Optional<Integer> count = content.lines().map(List::size);
        for (LineRange range : lines) {
            if (count.isEmpty() || range.last() > count.get()) {
                String found = count.map(Object::toString).orElseGet(() -> Messages.get("review.noText"));
                throw new CommandException(Messages.get("review.lines", file, range, found));
            }
        }
    }

    /** Reads lines as documented. */
    static final class LinesConverter implements ITypeConverter<LineRange> {

        @Override
        public LineRange convert(String text) {
            return LineRange.parse(text).orElseThrow(
                    () -> new TypeConversionException(Messages.get("review.range", text)));
        }
    }

    /** Reads the kinds of checks as documented. */
    static final class CheckedConverter implements ITypeConverter<Checked> {

        @Override
        public Checked convert(String text) {
            return Checked.of(text).orElseThrow(
                    () -> new TypeConversionException(Messages.get("review.checked", text)));
        }
    }
}
