package org.otowi.cli.summarize;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.otowi.assistant.record.SummaryFiles;
import org.otowi.assistant.summary.Summary;
import org.otowi.cli.connection.EndCodes;
import org.otowi.cli.messages.Messages;
import org.otowi.cli.summarize.SummaryMaker.Made;
import org.otowi.documents.Cancellation;
import org.otowi.documents.DocumentReader;
import org.otowi.documents.ReadLimits;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.ExitCodes;

/** Reads, summarizes, prints and saves one file; what goes wrong with it is said and stops nothing else. */
final class SummaryTask {

    private final Environment environment;
    private final Cancellation cancellation;
    private final SummaryMaker maker;
    private final SummaryPrinter printer;
    private final Optional<SummarySaver> saver;
    private final DocumentReader reader = new DocumentReader(ReadLimits.DEFAULT);

    /**
     * Prepares for any number of files.
     *
     * @param saver saves the summaries; empty when they are only printed
     */
    SummaryTask(Environment environment, Cancellation cancellation, SummaryMaker maker, SummaryPrinter printer,
            Optional<SummarySaver> saver) {
        this.environment = environment;
        this.cancellation = cancellation;
        this.maker = maker;
        this.printer = printer;
        this.saver = saver;
    }

    /**
     * Does one file, or standard input, which is never saved.
     *
     * @return the exit code of a run with this file alone
     * @throws CancellationException if the user has pressed Ctrl-C
     */
    int run(Path file) {
        try {
            if (file.equals(StandardInput.NAME)) {
                printer.print(summarizeStandardInput());
                return ExitCodes.DONE;
            }
            Made made = summarize(file, environment.folder().resolve(file));
            printer.print(made.summary());
            if (saver.isPresent()) {
                save(saver.get(), made);
            }
            return ExitCodes.DONE;
        } catch (UnreadableDocumentException e) {
            printer.printFailure(file, e);
        } catch (UnwrittenException e) {
            printer.printFailure(file, e.end(), e.provider());
            return EndCodes.of(e.end().ending());
        } catch (CommandException | ProvenanceException e) {
            environment.complain(e.getMessage());
        } catch (IOException e) {
            environment.complain(Messages.get("input.unreadable", file, Explanation.of(e)));
        } catch (CancellationException e) {
            throw e;
        } catch (RuntimeException e) {
            String message = Messages.get("summarize.fault", file, e);
            printer.printFailure(file, new UnreadableDocumentException(Reason.BROKEN, message, e));
        }
        return ExitCodes.SOME_FAILED;
    }

    private void save(SummarySaver to, Made made) throws CommandException, ProvenanceException {
        String done = to.save(made) ? "summarize.saved" : "summarize.upToDate";
        environment.tell(Messages.get(done, SummaryFiles.fileOf(made.summary().file())));
    }

    private Summary summarizeStandardInput() throws IOException, UnreadableDocumentException, UnwrittenException {
        try (StandardInput input = new StandardInput(environment.in(), ReadLimits.DEFAULT.maxBytes() + 1)) {
            Summary summary = summarize(input);
            return new Summary(StandardInput.NAME, summary.sha256(), summary.kind(), summary.title(), summary.tldr(),
                    summary.facets(), summary.provider(), summary.extractive(), summary.warnings());
        }
    }

    /** Complaints name standard input, not the file that stands for it. */
    private Summary summarize(StandardInput input) throws UnreadableDocumentException, UnwrittenException {
        try {
            return summarize(StandardInput.NAME, input.file()).summary();
        } catch (UnreadableDocumentException e) {
            String message = e.getMessage().replace(input.file().toString(), Messages.get("summarize.standardInput"));
            throw new UnreadableDocumentException(e.reason(), message, e);
        }
    }

    private Made summarize(Path name, Path file) throws UnreadableDocumentException, UnwrittenException {
        return maker.make(name, reader.read(file, cancellation), cancellation);
    }
}
