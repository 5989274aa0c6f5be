package org.otowi.models.egress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.otowi.models.policy.Policy;

/** An {@code .aiignore} excludes what git itself ignores by the same lines. */
@DisabledOnOs(OS.WINDOWS)
class GitSyntaxTest {

    private static final List<String> PATTERNS = List.of("a.txt", "*.csv", "!a.csv", "/a.txt", "raw/", "/raw/", "raw",
            "raw/*",
            "!raw/a.txt", "data/*.bin", "data/**", "**/data", "**/data/*.bin", "a/**/b.txt", "/a/**", "!/a/b.txt", "?.txt",
            "[ab].csv",
            "[!a].csv", "[a-c].bin", "*", "!*/", "!*.txt", "*.*", "\\#x.txt", "\\!x.txt", "# a.txt", "a", "a/", "a/*",
            "*/b.txt", "**",
            "a*b.txt", "[[:digit:]].bin", "b.txt ", "b c.txt", "**/raw/**", "data/*/a.csv", "!data/", "x\\*.txt", "");
    private static final List<String> NAMES = List.of("a.txt", "b.txt", "a.csv", "b.csv", "1.bin", "c.bin", "#x.txt",
            "!x.txt", "b c.txt",
            "aXb.txt", "x*.txt", "noext");
    private static final List<String> FOLDERS = List.of("", "a/", "raw/", "data/", "a/b/", "a/raw/", "data/x/", "a/data/",
            "raw/data/");
    private static final int ROUNDS = 60;

    @TempDir
    Path repository;

    private String git(String input, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.excludesFile=/dev/null"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true).start();
        try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(input);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertTrue(process.exitValue() <= 1, said);
        return said;
    }

    private List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                Path file = repository.resolve(folder + name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, "");
                files.add(folder + name);
            }
        }
        return files;
    }

    private Set<String> byGit(List<String> files) throws Exception {
        String said = git(String.join("\0", files) + "\0", "check-ignore", "--no-index", "-z", "--stdin");
        return said.isEmpty() ? Set.of() : new TreeSet<>(List.of(said.split("\0")));
    }

    private Set<String> byOtowi(List<String> files) {
        Exclusions exclusions = new Exclusions(Policy.NONE_SET, List.of());
        return files.stream().filter(file -> !exclusions.judge(file, repository.resolve(file)).isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theSameLinesMeanTheSameToGit() throws Exception {
        git("", "init", "-q");
        List<String> files = files();
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            write("", random, round);
            write("a/", random, round);
            write("data/", random, round);
            assertEquals(byGit(files), byOtowi(files), () -> said());
        }
    }

    private void write(String folder, Random random, int round) throws IOException {
        List<String> lines = new ArrayList<>();
        int count = folder.isEmpty() ? 1 + random.nextInt(4) : random.nextInt(3);
        for (int i = 0; i < count; i++) {
            lines.add(PATTERNS.get(folder.isEmpty() && i == 0 ? round % PATTERNS.size() : random.nextInt(PATTERNS.size())));
        }
        Files.write(repository.resolve(folder + ".gitignore"), lines);
        Files.write(repository.resolve(folder + ".aiignore"), lines);
    }

    private String said() {
        StringBuilder said = new StringBuilder();
        for (String folder : List.of("", "a/", "data/")) {
            try {
                said.append(folder).append(Files.readAllLines(repository.resolve(folder + ".aiignore")));
            } catch (IOException e) {
                said.append(e);
            }
        }
        return said.toString();
    }
}
