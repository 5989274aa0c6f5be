package org.otowi.cli.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.CommandException;

/** The IDE of a clone: the stock IDE that its build leaves, with Otowi installed from the update site of the same build. */
public final class IdeInstallation {

    private static final String FEATURE = "org.otowi.feature.feature.group";
    private static final int PRODUCT_DEPTH = 5;

    private final Path stockProducts;
    private final Path site;
    private final Path target;

    public IdeInstallation(Path home) {
        stockProducts = home.resolve("releng/org.otowi.ide/target/products");
        site = home.resolve("releng/org.otowi.site/target/repository");
        target = home.resolve("releng/org.otowi.ide/target/otowi-ide");
    }

    /** Whether a build has left an IDE and an update site. */
    public boolean isBuilt() {
        return stock().isPresent() && Files.exists(siteIndex());
    }

    /** The IDE with Otowi as last installed, if it is as new as the build. */
    Optional<IdeFolder> installed() throws IOException {
        if (!isBuilt() || !Files.exists(stamp())) {
            return Optional.empty();
        }
        FileTime done = Files.getLastModifiedTime(stamp());
        return done.compareTo(Files.getLastModifiedTime(siteIndex())) > 0 ? IdeFolder.in(target) : Optional.empty();
    }

    /**
     * Installs Otowi into a copy of the stock IDE.
     *
     * @throws CommandException if the build has left no IDE or site, or Eclipse refuses the installation
     */
    IdeFolder install() throws IOException, CommandException, InterruptedException {
        if (!isBuilt()) {
            throw new CommandException(Messages.get("ide.notBuilt"));
        }
        FileUtils.deleteDirectory(target.toFile());
        FileUtils.copyDirectory(stock().orElseThrow().folder().toFile(), target.toFile());
        IdeFolder copy = IdeFolder.in(target).orElseThrow();
        Path report = target.resolve("install.log");
        Process director = new ProcessBuilder(copy.command(directorArguments()))
                .redirectErrorStream(true).redirectOutput(report.toFile()).start();
        if (director.waitFor() != 0) {
            throw new CommandException(Messages.get("ide.installFailed", report));
        }
        Files.createFile(stamp());
        return copy;
    }

    private List<String> directorArguments() {
        return List.of("-consoleLog", "-application", "org.eclipse.equinox.p2.director",
                "-data", target.resolve("install-workspace").toString(),
                "-repository", site.toUri().toString(), "-installIU", FEATURE);
    }

    private Optional<IdeFolder> stock() {
        if (!Files.isDirectory(stockProducts)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.find(stockProducts, PRODUCT_DEPTH, (path, its) -> its.isDirectory())) {
            return folders.map(IdeFolder::in).flatMap(Optional::stream).findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private Path siteIndex() {
        return site.resolve("artifacts.jar");
    }

    private Path stamp() {
        return target.resolve("installed");
    }
}
