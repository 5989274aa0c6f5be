package org.otowi.bench.attribute;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.Content;

/** A git repository in which each state of a file is a commit, as git-fast-import(1) makes them. */
final class EditedRepository {

    private static final String BRANCH = "refs/heads/main";
    private static final String FILE = "plot.py";
    private static final long FIRST_COMMIT = 1_767_225_600; // seconds: 2026-01-01

    private final Path folder;

    EditedRepository() throws IOException, InterruptedException {
        folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "bench");
        await(git("init", "--quiet"));
        Process fastImport = git("fast-import", "--quiet");
        EditedFile text = new EditedFile();
        try (OutputStream commits = fastImport.getOutputStream()) {
            for (int i = 0; i < EditedLog.EDITS; i++) {
                commits.write(commit(FIRST_COMMIT + i, text.content()));
                text.edit();
            }
        }
        await(fastImport);
    }

    void blame() throws IOException, InterruptedException {
        await(git("blame", "--porcelain", BRANCH, "--", FILE));
    }

    void delete() throws IOException {
        PathUtils.deleteDirectory(folder);
    }

    private static byte[] commit(long time, Content content) {
        return """
                commit %s
                committer Ada <ada@example.org> %d +0000
                data 4
                edit
                M 644 inline %s
                data %d
                %s
                """.formatted(BRANCH, time, FILE, content.bytes().length, content.text().orElseThrow())
                .getBytes(StandardCharsets.UTF_8);
    }

    private Process git(String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toList();
        return new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void await(Process process) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("git failed with exit code " + process.exitValue());
        }
    }
}
