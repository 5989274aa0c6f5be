package org.otowi.cli.doctor;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.GitAttributes;
import org.otowi.provenance.cli.git.Git;

/** Looks at the folder that the command is run in. */
final class FolderChecks {

    private final Path folder;

    FolderChecks(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Diagnosis writing() {
        return Files.isWritable(folder)
                ? Diagnosis.ok("folder", Messages.get("doctor.folder", folder))
                : Diagnosis.limited("folder", Messages.get("doctor.folder.limited", folder),
                        Messages.get("doctor.folder.remedy"));
    }

    /** Some network file systems refuse locks; a log is never written without one. */
    Diagnosis locks() {
        if (!Files.isWritable(folder)) {
            return Diagnosis.limited("locks", Messages.get("doctor.locks.unknown"), Messages.get("doctor.folder.remedy"));
        }
        try {
            Path probe = Files.createTempFile(folder, ".otowi-", ".lock");
            try (FileChannel channel = FileChannel.open(probe, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
                return Diagnosis.ok("locks", Messages.get("doctor.locks"));
            } finally {
                Files.deleteIfExists(probe);
            }
        } catch (IOException e) {
            return Diagnosis.limited("locks", Messages.get("doctor.locks.limited", Explanation.of(e)),
                    Messages.get("doctor.locks.remedy"));
        }
    }

    Diagnosis git() {
        return new Git(folder).version()
                .map(version -> Diagnosis.ok("git", Messages.get("doctor.git", version)))
                .orElseGet(() -> Diagnosis.limited("git", Messages.get("doctor.git.limited"),
                        Messages.get("doctor.git.remedy")));
    }

    Diagnosis attributes() {
        Optional<Path> tree = Git.workingTree(folder);
        if (tree.isEmpty()) {
            return Diagnosis.ok("gitattributes", Messages.get("doctor.attributes.noGit"));
        }
        Path file = tree.get().resolve(".gitattributes");
        try {
            String text = Files.exists(file) ? Files.readString(file, StandardCharsets.ISO_8859_1) : "";
            if (text.lines().anyMatch(line -> line.strip().equals(GitAttributes.LINE))) {
                return Diagnosis.ok("gitattributes", Messages.get("doctor.attributes", file));
            }
        } catch (IOException e) {
            return Diagnosis.limited("gitattributes",
                    Messages.get("doctor.attributes.unreadable", file, Explanation.of(e)),
                    Messages.get("doctor.attributes.permission"));
        }
        return Diagnosis.limited("gitattributes", Messages.get("doctor.attributes.limited", file),
                Messages.get("doctor.attributes.remedy"));
    }
}
