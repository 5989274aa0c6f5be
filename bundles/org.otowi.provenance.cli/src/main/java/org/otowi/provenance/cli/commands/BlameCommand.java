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
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.attribution.Attribution;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Says of every line of a research file who wrote it. */
@Command(name = "blame")
public final class BlameCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "FILE", descriptionKey = "file")
    private Path file;

    @Option(names = "--json")
    private boolean json;

    @Option(names = "-L", paramLabel = "A,B", converter = RangeConverter.class)
    private Optional<LineRange> range = Optional.empty();

    public BlameCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Sidecar sidecar = Sidecar.of(environment.folder().resolve(file));
        ProvenanceLog log = ProvenanceLog.read(sidecar.path());
        Content content = content(log);
        List<String> lines = content.lines()
                .orElseThrow(() -> new CommandException(Messages.get("blame.notText", sidecar.file(), log.charset())));
        LineRange asked = range.orElse(new LineRange(1, Math.max(1, lines.size())));
        if (range.isPresent() && asked.first() > lines.size()) {
            throw new CommandException(Messages.get("blame.range", sidecar.file(), lines.size(), asked.first()));
        }
        Verdict verdict = Verifier.verify(sidecar.path(), VerifyOptions.DEFAULT).verdict();
        Attribution attribution = Attribution.of(log, content, Optional.of(environment.store()));
        if (json) {
            environment.out().println(new BlameJson(log).of(attribution, asked, verdict));
        } else {
            new BlameTable(environment, log).print(attribution, asked, lines);
        }
        if (verdict != Verdict.VALID && verdict != Verdict.VALID_UNANCHORED) {
            environment.tell(Messages.get("blame.verdict", file, verdict.label()));
        }
        return ExitCodes.DONE;
    }

    private static Content content(ProvenanceLog log) throws CommandException {
        Path file = log.sidecar().file();
        if (!Files.isRegularFile(file)) {
            throw new CommandException(Messages.get("blame.noFile", file));
        }
        try {
            return Content.read(file, log.charset());
        } catch (IOException e) {
            throw new CommandException(Messages.get("blame.unreadable", file, Explanation.of(e)));
        }
    }

    /** Reads {@code 3,5}, as git does, {@code 3-5} or {@code 3}. */
    static final class RangeConverter implements ITypeConverter<LineRange> {

        @Override
        public LineRange convert(String text) {
            return LineRange.parse(text.replace(',', '-')).orElseThrow(
                    () -> new TypeConversionException(Messages.get("blame.lines", text)));
        }
    }
}
