package org.otowi.cli.provenance;

import java.util.List;
import java.util.stream.Collectors;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.cli.git.Git;

/** The entry in a repository's own configuration by which git calls {@code otowi merge}. */
final class MergeDriver {

    private static final String NAME = "merge.otowi.name";
    private static final String DRIVER = "merge.otowi.driver";

    /** What a shell answers for a command that is gone. */
    private static final String GONE = "126|127";

    private final Git git;
    private final List<String> otowi;

    /** @param otowi the words that start Otowi from anywhere */
    MergeDriver(Git git, List<String> otowi) {
        this.git = git;
        this.otowi = otowi;
    }

    /** What git hands to a shell; where Otowi is gone, git's own union does. See gitattributes(5) for the letters. */
    String command() {
        return otowi.stream().map(MergeDriver::quoted).collect(Collectors.joining(" ")) + " merge %O %A %B %P"
                + " || case $? in " + GONE + ") git merge-file --union %A %O %B;; *) false;; esac";
    }

    boolean isSet() {
        return git.setting(DRIVER).filter(command()::equals).isPresent() && git.setting(NAME).isPresent();
    }

    /** Whether git accepted it. */
    boolean set() {
        return git.set(NAME, Messages.get("init.driver.name")) && git.set(DRIVER, command());
    }

    /** For the shell in single quotes, for git with its percent signs doubled. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''").replace("%", "%%") + "'";
    }
}
