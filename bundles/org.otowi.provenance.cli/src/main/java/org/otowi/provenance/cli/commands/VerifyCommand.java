package org.otowi.provenance.cli.commands;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.cli.CommandException;
import org.otowi.provenance.cli.Environment;
import org.otowi.provenance.cli.Styles;
import org.otowi.provenance.cli.git.GitRevision;
import org.otowi.provenance.cli.messages.Messages;
import org.otowi.provenance.verify.EarlierLogs;
import org.otowi.provenance.verify.FileReport;
import org.otowi.provenance.verify.Finding;
import org.otowi.provenance.verify.EarlierFile;
import org.otowi.provenance.verify.Report;
import org.otowi.provenance.verify.Verdict;
import org.otowi.provenance.verify.Verifier;
import org.otowi.provenance.verify.VerifyOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks every sidecar under the given paths; the exit code is that of the worst verdict. */
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    private final Environment environment;
    private final Styles styles;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "paths")
    private List<Path> paths;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private JudgingOptions judging;

    @Option(names = "--against", paramLabel = "FILE|REV")
    private Optional<String> against;

    public VerifyCommand(Environment environment) {
        this.environment = environment;
        this.styles = new Styles(environment.colour());
    }

    @Override
    public Integer call() throws CommandException, ProvenanceException {
        List<Path> resolved = paths.stream().map(environment.folder()::resolve).toList();
        VerifyOptions options = judging.in(environment.folder());
        Report report = Verifier.verifyAll(resolved,
                against.isPresent() ? options.against(earlier(against.get(), resolved)) : options);
        if (json) {
            environment.out().println(report.toJson());
        } else {
            print(report);
        }
        return report.exitCode();
    }

    /** A file of this name goes before a revision. */
    private EarlierLogs earlier(String name, List<Path> resolved) throws CommandException, ProvenanceException {
        Path file = environment.folder().resolve(name);
        if (!Files.isRegularFile(file)) {
            return new GitRevision(name);
        }
        if (resolved.size() != 1 || Files.isDirectory(resolved.get(0))) {
            throw new CommandException(Messages.get("against.one", name));
        }
        return EarlierFile.read(file);
    }

    private void print(Report report) {
        PrintStream out = environment.out();
        report.files().forEach(this::print);
        if (report.files().size() > 1) {
            out.println();
            out.println(coloured(report.verdict()) + " " + Messages.get("verify.total", report.files().size()));
        }
        if (report.files().isEmpty()) {
            environment.tell(Messages.get("verify.none"));
        } else {
            out.println(report.sentence());
        }
    }

    private void print(FileReport file) {
        PrintStream out = environment.out();
        out.println(coloured(file.verdict()) + " " + Styles.printable(file.sidecar()) + " "
                + styles.faint(Messages.get("verify.file", file.entries(), file.grade().label())));
        file.signatories().forEach(signatory -> signatory.principals().ifPresent(principals -> out.println("  "
                + Styles.printable(Messages.get("verify.signer", principals, signatory.key().fingerprint())))));
        for (Finding finding : file.findings()) {
            out.println("  " + finding.severity().label() + ": " + Styles.printable(finding.sentence()));
        }
    }

    private String coloured(Verdict verdict) {
        return switch (verdict) {
            case VALID, VALID_UNANCHORED -> styles.green(verdict.label());
            case INCOMPLETE, NO_ANSWER -> styles.yellow(verdict.label());
            case UNTRUSTED_KEY, TAMPERED -> styles.red(verdict.label());
        };
    }
}
