package org.otowi.provenance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.provenance.Sidecar;

/** {@code otowi-reviewer.jar} as a reviewer gets it: one file, any Java 17, and no code of ours that could reach a network. */
class ReviewerJarIT {

    private static final Path JAR = Path.of(System.getProperty("otowi.reviewer.jar"));

    private static final List<String> NEEDED = List.of("org/otowi/provenance/", "com/fasterxml/jackson/",
            "com/github/difflib/", "org/apache/commons/io/", "org/bouncycastle/", "picocli/");

    /**
     * What reaches another machine: a channel does only by an internet address. ssh-agent has an address of this machine
     * alone; a URI is a name.
     */
    private static final Pattern NETWORK = Pattern.compile(
            "javax/net/|java/net/(?!URI|SocketAddress|UnixDomainSocketAddress|ProtocolFamily|StandardProtocolFamily)");

    @TempDir(factory = WorkFolder.class)
    private Path folder;

    @Test
    void javaAloneStartsIt() throws Exception {
        assertTrue(start("--version").out().startsWith("otowi-reviewer "), start("--version").toString());
        assertEquals(ExitCodes.NO_ANSWER, start("verify", "nowhere").exitCode());
    }

    @Test
    void itJudgesAnIntactAndAChangedLog() throws Exception {
        Sidecar sidecar = Recorded.file(folder, "plot.py");
        assertEquals(0, start("verify", ".").exitCode());
        byte[] bytes = Files.readAllBytes(sidecar.path());
        bytes[bytes.length / 2] ^= 1;
        Files.write(sidecar.path(), bytes);
        CommandRun run = start("verify", ".");
        assertEquals(4, run.exitCode());
        assertTrue(run.out().startsWith("TAMPERED "), run.out());
    }

    @Test
    void itHoldsTheProvenanceWingAndTheLibrariesThatItNeeds() throws IOException {
        Set<String> packages = new TreeSet<>();
        for (String name : classes().keySet()) {
            packages.add(NEEDED.stream().filter(name::startsWith).findFirst()
                    .orElseGet(() -> name.replaceFirst("^((?:[^/]+/){1,3}).*", "$1")));
        }
        assertEquals(new TreeSet<>(NEEDED), packages);
    }

    /** A class that used one of these would have the name among its constants. */
    @Test
    void noClassOfOursNamesNetworkCode() throws IOException {
        Map<String, String> ours = classes();
        ours.keySet().removeIf(name -> !name.startsWith("org/otowi/"));
        assertTrue(ours.size() > 50, ours.keySet().toString());
        ours.values().removeIf(NETWORK.asPredicate().negate());
        assertEquals(Set.of(), ours.keySet());
    }

    @Test
    void nothingOfASignedOrModularJarIsLeftThatWouldKeepItFromStarting() throws IOException {
        List<String> left = names().stream().filter(name -> name.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)")
                || name.endsWith("module-info.class")).toList();
        assertEquals(List.of(), left);
    }

    private static List<String> names() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            return jar.stream().map(ZipEntry::getName).toList();
        }
    }

    /** Each class by its name, with its bytes as characters. */
    private static Map<String, String> classes() throws IOException {
        Map<String, String> classes = new TreeMap<>();
        try (JarFile jar = new JarFile(JAR.toFile())) {
            for (ZipEntry entry : jar.stream().filter(each -> each.getName().endsWith(".class")).toList()) {
                byte[] bytes = jar.getInputStream(entry).readAllBytes();
                String name = entry.getName().replaceFirst("^META-INF/versions/\\d+/", "");
                classes.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return classes;
    }

    private CommandRun start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        Path err = folder.resolveSibling("err.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new CommandRun(process.waitFor(), out, Files.readString(err));
    }
}
