package org.otowi.provenance.record;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a git working tree stood when an edit was made: a hint for who looks for the edit in the history, from git's own
 * files (gitrepository-layout(5)) and without starting git. What cannot be read is left out.
 *
 * @param branch the branch that was checked out, if any
 * @param revision the commit that was, if there is one
 */
record GitHint(Optional<String> branch, Optional<String> revision) {

    private static final Pattern OBJECT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");
    private static final Pattern BRANCH = Pattern.compile("ref: (refs/heads/((?!\\S*\\.\\.)\\S+))");
    private static final Pattern ELSEWHERE = Pattern.compile("gitdir: (.+)");
    /** Far more than HEAD, a reference or a pointer to another folder has. */
    private static final int LONGEST_FILE = 4_096;

    /** What git's files say of the working tree that a file is in. */
    static Optional<GitHint> of(Path file) {
        for (Path folder = file.toAbsolutePath().getParent(); folder != null; folder = folder.getParent()) {
            Path git = folder.resolve(".git");
            if (Files.exists(git)) {
                return read(Files.isDirectory(git) ? git : elsewhere(git));
            }
        }
        return Optional.empty();
    }

    /** A linked working tree or a submodule has a file that says where its folder is. */
    private static Path elsewhere(Path file) {
        Optional<Matcher> pointer = line(file).map(ELSEWHERE::matcher).filter(Matcher::matches);
        return pointer.map(match -> file.resolveSibling(match.group(1))).orElse(file);
    }

    private static Optional<GitHint> read(Path git) {
        Optional<String> head = line(git.resolve("HEAD"));
        Optional<Matcher> onBranch = head.map(BRANCH::matcher).filter(Matcher::matches);
        if (onBranch.isPresent()) {
            Path common = line(git.resolve("commondir")).map(git::resolve).orElse(git);
            return Optional.of(new GitHint(Optional.of(onBranch.get().group(2)),
                    revision(common, onBranch.get().group(1))));
        }
        return head.filter(text -> OBJECT.matcher(text).matches())
                .map(commit -> new GitHint(Optional.empty(), Optional.of(commit)));
    }

    private static Optional<String> revision(Path git, String reference) {
        return line(git.resolve(reference)).filter(text -> OBJECT.matcher(text).matches())
                .or(() -> packed(git.resolve("packed-refs"), reference));
    }

    private static Optional<String> packed(Path file, String reference) {
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            return lines.lines().filter(line -> line.endsWith(" " + reference)).findFirst()
                    .map(line -> line.substring(0, line.length() - reference.length() - 1))
                    .filter(text -> OBJECT.matcher(text).matches());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> line(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LONGEST_FILE
                    ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
