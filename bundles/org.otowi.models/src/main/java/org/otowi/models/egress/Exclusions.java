package org.otowi.models.egress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.input.BOMInputStream;
import org.otowi.models.messages.Messages;
import org.otowi.models.policy.Policy;

/**
 * Which files never leave: by the built-in list, by the policy's, by the person's own of the settings, and by the
 * {@code .aiignore} files in the folders above a file. Each of the four is judged apart, so that none takes back what
 * another
 * excludes.
 */
final class Exclusions {

    /** The name of the files in which people list what stays. */
    static final String FILE_NAME = ".aiignore";

    private static final String KIND = "exclusion";
    private static final long LONGEST_FILE = 1 << 20;

    private final IgnoreRules builtIn = IgnoreRules.anywhere(builtInLines());
    private final IgnoreRules policys;
    private final IgnoreRules own;
    private final Policy policy;

    /** @param own the person's own patterns, of the settings */
    Exclusions(Policy policy, List<String> own) {
        this.policy = policy;
        this.policys = IgnoreRules.anywhere(policy.exclusions());
        this.own = IgnoreRules.anywhere(own);
    }

    private static List<String> builtInLines() {
        try (var in = Exclusions.class.getResourceAsStream("exclusions.txt")) {
            return IOUtils.readLines(in, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reasons against a file, by its path as given and by the one that symbolic links lead to. */
    List<Finding> judge(String name, Path path) {
        List<Finding> findings = new ArrayList<>();
        for (Path each : paths(path)) {
            if (findings.isEmpty()) {
                findings.addAll(judgePath(name, each));
            }
        }
        policys.broken().forEach(line -> findings.add(refused(line.pattern(), name,
                Messages.get("egress.exclusion.policy.broken", line.pattern(), Authority.of(policy)))));
        own.broken().forEach(line -> findings.add(refused(line.pattern(), name,
                Messages.get("egress.exclusion.own.broken", line.pattern()))));
        return findings;
    }

    private static Set<Path> paths(Path path) {
        Set<Path> paths = new LinkedHashSet<>(List.of(path.toAbsolutePath().normalize()));
        try {
            paths.add(path.toRealPath());
        } catch (IOException e) {
            // Gone since it was read: there is only the path as given.
        }
        return paths;
    }

    private List<Finding> judgePath(String name, Path path) {
        Optional<Finding> fixed = excluded(builtIn, path)
                .map(line -> refused(line.pattern(), name, Messages.get("egress.exclusion.built.in", name, line.pattern())))
                .or(() -> excluded(policys, path).map(line -> refused(line.pattern(), name,
                        Messages.get("egress.exclusion.policy", name, line.pattern(), Authority.of(policy)))))
                .or(() -> excluded(own, path).map(line -> refused(line.pattern(), name,
                        Messages.get("egress.exclusion.own", name, line.pattern()))));
        return fixed.map(List::of).orElseGet(() -> byFolders(name, path));
    }

    /** The line that excludes the path or a folder above it. */
    private static Optional<IgnoreRules.Line> excluded(IgnoreRules rules, Path path) {
        return prefixes(path)
                .flatMap(part -> rules.decide(slashed(path.getRoot(), part), !part.equals(path)).stream())
                .filter(IgnoreRules.Decided::excluded).map(IgnoreRules.Decided::line).findFirst();
    }

    /** As git does it: the deepest list with a matching line decides, and nothing in an excluded folder is taken back. */
    private static List<Finding> byFolders(String name, Path path) {
        List<IgnoreFile> lists = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Path part : prefixes(path).toList()) {
            IgnoreFile.in(part.getParent()).ifPresent(list -> lists.add(0, list));
            for (IgnoreFile list : lists) {
                Optional<IgnoreRules.Decided> decided =
                        list.rules().decide(slashed(list.folder(), part), !part.equals(path));
                if (decided.filter(IgnoreRules.Decided::excluded).isPresent()) {
                    findings.add(excludedBy(list, decided.get().line(), name));
                    return findings;
                }
                if (decided.isPresent()) {
                    break;
                }
            }
        }
        lists.forEach(list -> list.trouble(name).ifPresent(findings::add));
        return findings;
    }

    private static Finding excludedBy(IgnoreFile list, IgnoreRules.Line line, String name) {
        return refused(line.pattern(), name,
                Messages.get("egress.exclusion.file", name, line.number(), list.file(), line.pattern()));
    }

    /** The folders from below the root to the path itself. */
    private static Stream<Path> prefixes(Path path) {
        List<Path> prefixes = new ArrayList<>();
        for (Path part = path; part != null && part.getParent() != null; part = part.getParent()) {
            prefixes.add(0, part);
        }
        return prefixes.stream();
    }

    private static String slashed(Path folder, Path path) {
        List<String> names = new ArrayList<>();
        folder.relativize(path).forEach(part -> names.add(part.toString()));
        return String.join("/", names);
    }

    private static Finding refused(String rule, String name, String message) {
        return Finding.of(KIND, rule, Verdict.REFUSE, name, message);
    }

    /** One {@code .aiignore}; one that cannot be read excludes everything below. */
    private record IgnoreFile(Path folder, IgnoreRules rules, boolean readable) {

        static Optional<IgnoreFile> in(Path folder) {
            Path file = folder.resolve(FILE_NAME);
            if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            try {
                boolean small = Files.isRegularFile(file) && Files.size(file) <= LONGEST_FILE;
                return Optional.of(new IgnoreFile(folder, IgnoreRules.ofFile(small ? lines(file) : List.of()), small));
            } catch (IOException e) {
                return Optional.of(new IgnoreFile(folder, IgnoreRules.ofFile(List.of()), false));
            }
        }

        private static List<String> lines(Path file) throws IOException {
            try (var in = BOMInputStream.builder().setInputStream(Files.newInputStream(file)).get()) {
                return IOUtils.readLines(in, StandardCharsets.UTF_8);
            }
        }

        Path file() {
            return folder.resolve(FILE_NAME);
        }

        Optional<Finding> trouble(String name) {
            if (!readable) {
                return Optional.of(refused(FILE_NAME, name, Messages.get("egress.exclusion.file.unreadable", name,
                        file())));
            }
            return rules.broken().stream().findFirst().map(line -> refused(line.pattern(), name,
                    Messages.get("egress.exclusion.file.broken", name, line.number(), file())));
        }
    }
}
