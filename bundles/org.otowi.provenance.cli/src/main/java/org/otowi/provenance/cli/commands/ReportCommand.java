package org.otowi.provenance.cli.commands;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Tool;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.report.Making;
import org.otowi.provenance.report.ProvenanceReport;
import org.otowi.provenance.report.ReportReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes a page about research files for people; the exit code is that of the worst verdict. */
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

    /** See reproducible-builds.org: seconds since 1970 that stand for now. */
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    private final Environment environment;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = {"-o", "--output"}, paramLabel = "PAGE", required = true)
    private Path output;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--date", paramLabel = "TIME", converter = TimeConverter.class)
    private Optional<Instant> date;

    public ReportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws ProvenanceException, CommandException {
        PageFile page = new PageFile(environment.folder().resolve(output));
        page.requireReplaceable();
        ProvenanceReport report = ReportReader.read(new Making(paths.stream().map(environment.folder()::resolve).toList(),
                judging.in(environment.folder()), new Tool("otowi", Messages.version()), time()));
        if (report.files().isEmpty()) {
            environment.complain(Messages.get("verify.none"));
            return ExitCodes.NO_ANSWER;
        }
        page.write(report);
        environment.tell(Messages.get("report.written", output, report.judged().verdict().label()));
        return report.judged().exitCode();
    }

    private Instant time() throws CommandException {
        if (date.isPresent()) {
            return date.get();
        }
        Optional<String> epoch = environment.variable(EPOCH);
        if (epoch.isPresent() && !epoch.get().matches("\\d{1,11}")) {
            throw new CommandException(Messages.get("report.epoch", EPOCH, epoch.get()));
        }
        return epoch.map(Long::valueOf).map(Instant::ofEpochSecond).orElseGet(() -> Clock.systemUTC().instant());
    }

    /** Reads a time as documented. */
    static final class TimeConverter implements ITypeConverter<Instant> {

        @Override
        public Instant convert(String text) {
            try {
                return Instant.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(Messages.get("report.date", text));
            }
        }
    }
}
