package org.otowi.provenance.cli.commands;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.export.CrateFacts;
import org.otowi.provenance.export.ExportFormat;
import org.otowi.provenance.export.RecordedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Says what logs say in a format that other programs read. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private static final String CRATE = "ro-crate-metadata.json";

    private final Environment environment;

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path;

    @Option(names = "--format", paramLabel = "F", required = true, converter = FormatConverter.class)
    private ExportFormat format;

    @Option(names = {"-o", "--output"}, paramLabel = "OUT", required = true)
    private Path output;

    @Option(names = "--license", paramLabel = "L")
    private Optional<String> license;

    @Mixin
    private JudgingOptions judging;

    public ExportCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        Path source = environment.folder().resolve(path);
        Path target = environment.folder().resolve(output);
        Path top = format == ExportFormat.RO_CRATE ? crateFolder(target) : RecordedFileReader.folderOf(source);
        List<RecordedFile> files = new RecordedFileReader(environment).read(source, top, judging.in(environment.folder()));
        ObjectNode document = format.of(files, new CrateFacts(String.valueOf(top.getFileName()), license));
        new DocumentOutput(environment).write(document.toPrettyString() + "\n", output);
        return ExitCodes.DONE;
    }

    /** A crate's files are named from where its metadata file lies, which must have the name that RO-Crate gives it. */
    private Path crateFolder(Path target) throws CommandException {
        if (output.equals(DocumentOutput.STANDARD_OUTPUT)) {
            return environment.folder().toAbsolutePath().normalize();
        }
        if (!target.getFileName().toString().equals(CRATE)) {
            throw new CommandException(Messages.get("export.crateName", CRATE, output));
        }
        return target.toAbsolutePath().normalize().getParent();
    }

    /** Reads the names of formats as documented. */
    static final class FormatConverter implements ITypeConverter<ExportFormat> {

        @Override
        public ExportFormat convert(String name) {
            return ExportFormat.of(name).orElseThrow(
                    () -> new TypeConversionException(Messages.get("export.format", name)));
        }
    }
}
