package org.otowi.install.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** A copy of the stock IDE that the build made, to install into and to start. */
final class StockIde {

    private static final Path RELENG = Path.of("..").toAbsolutePath().normalize();
    private static final Path PRODUCT = RELENG.resolve("org.otowi.ide/target/products/ide/linux/gtk/x86_64/ide");
    private static final Path PROBE = RELENG.resolve("org.otowi.install.probe/target");
    private static final int LIMIT_MINUTES = 5;

    static final Path SITE = RELENG.resolve("org.otowi.site/target/repository");

    private final Path home;
    private final Path scratch;

    private StockIde(Path home, Path scratch) {
        this.home = home;
        this.scratch = scratch;
    }

    /** Copies the stock IDE into the folder. */
    static StockIde copyTo(Path folder) throws IOException {
        assertTrue(Files.isDirectory(PRODUCT), "no stock IDE in " + PRODUCT + ": build everything first (./build verify)");
        Path home = folder.resolve("ide");
        FileUtils.copyDirectory(PRODUCT.toFile(), home.toFile());
        return new StockIde(home, folder);
    }

    /** Installs a feature from the update site with the p2 director, as a lab's IT does without a display. */
    void install(String feature) throws Exception {
        run("install", "-application", "org.eclipse.equinox.p2.director", "-repository", SITE.toUri().toString(),
                "-installIU", feature + ".feature.group");
    }

    /** Starts the IDE with the probe in its dropins folder and gives the lines of the probe's report. */
    List<String> report() throws Exception {
        Path dropins = Files.createDirectories(home.resolve("dropins"));
        Files.copy(probe(), dropins.resolve("org.otowi.install.probe.jar"));
        Path report = scratch.resolve("report.txt");
        run("start", "-Dotowi.probe.report=" + report);
        return Files.readAllLines(report);
    }

    /** The plug-in jars whose name starts with the prefix. */
    List<Path> plugins(String prefix) throws IOException {
        try (Stream<Path> jars = Files.list(home.resolve("plugins"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix)).sorted().toList();
        }
    }

    private static Path probe() throws IOException {
        try (Stream<Path> jars = Files.list(PROBE)) {
            return jars.filter(jar -> jar.getFileName().toString().matches("org\\.otowi\\.install\\.probe-[^-]*(-SNAPSHOT)?\\.jar"))
                    .findFirst().orElseThrow(() -> new AssertionError("no probe in " + PROBE));
        }
    }

    private void run(String name, String... arguments) throws Exception {
        Path log = scratch.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        Stream.of(arguments).filter(argument -> argument.startsWith("-D")).forEach(command::add);
        command.addAll(List.of("-jar", plugins("org.eclipse.equinox.launcher_").get(0).toString(), "-nosplash",
                "-consoleLog", "-data", scratch.resolve("workspace").toString()));
        Stream.of(arguments).filter(argument -> !argument.startsWith("-D")).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(name + " took more than " + LIMIT_MINUTES + " minutes: " + Files.readString(log));
        }
        assertEquals(0, process.exitValue(), () -> name + " failed: " + read(log));
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return log + ": " + e.getMessage();
        }
    }
}
