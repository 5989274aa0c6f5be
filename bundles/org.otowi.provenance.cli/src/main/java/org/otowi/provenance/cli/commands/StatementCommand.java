package org.otowi.provenance.cli.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.otowi.provenance.Content;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.export.RecordedFile;
import org.otowi.provenance.log.ProvenanceLog;
import org.otowi.provenance.statement.Statement;
import org.otowi.provenance.statement.StatementFile;
import org.otowi.provenance.statement.StatementStyle;
import org.otowi.provenance.verify.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes the statement of AI use that a journal asks for, as far as the logs can. */
@Command(name = "statement")
public final class StatementCommand implements Callable<Integer> {

    private final Environment environment;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    @Option(names = "--style", paramLabel = "S", required = true, converter = StyleConverter.class)
    private StatementStyle style;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", defaultValue = "-")
    private Path output;

    @Mixin
    private JudgingOptions judging;

    public StatementCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Path source = environment.folder().resolve(path);
        List<RecordedFile> recorded = new RecordedFileReader(environment)
                .read(source, RecordedFileReader.folderOf(source), judging.in(environment.folder()));
        List<StatementFile> files = new ArrayList<>();
        for (RecordedFile file : recorded) {
            files.add(StatementFile.of(file, lines(file.log())));
        }
        Report report = Report.of(recorded.stream().map(RecordedFile::report).toList());
        new DocumentOutput(environment).write(Statement.of(files, report, style), output);
        return ExitCodes.DONE;
    }

    private static List<String> lines(ProvenanceLog log) throws CommandException {
        Path file = log.sidecar().file();
        try {
            return Files.isRegularFile(file) ? Content.read(file, log.charset()).lines().orElse(List.of()) : List.of();
        } catch (IOException e) {
            throw new CommandException(Messages.get("export.unreadable", file, Explanation.of(e)));
        }
    }

    /** Reads the names of styles as documented. */
    static final class StyleConverter implements ITypeConverter<StatementStyle> {

        @Override
        public StatementStyle convert(String name) {
            return StatementStyle.of(name).orElseThrow(
                    () -> new TypeConversionException(Messages.get("statement.style", name)));
        }
    }
}
