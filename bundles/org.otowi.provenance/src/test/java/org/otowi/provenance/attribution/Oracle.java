package org.otowi.provenance.attribution;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.otowi.provenance.attribution.BlamedFile.Snapshot;
import org.otowi.provenance.testing.ResearchFolder;

/**
 * A research file of which every line carries a number of its own, so that its true author can be looked up, whatever
 * became of it.
 */
final class Oracle implements AutoCloseable {

    /** What can happen to the file. */
    enum Step { AI, HUMAN, EXTERNAL, OUTSIDE, FORMAT, MOVE, UNDO, BRANCH, SWITCH, MERGE, MERGE_WITHOUT_LOG, RENAME, RESTART }

    private static final Set<Step> OF_BRANCHES = Set.of(Step.BRANCH, Step.SWITCH, Step.MERGE, Step.MERGE_WITHOUT_LOG);

    private final Map<Integer, LineClass> truth = new HashMap<>();
    private final List<Branch> branches = new ArrayList<>();
    private int versions;
    private boolean lostALog;
    private final Path folder;
    private final BlamedFile file;
    private final Random random;
    private List<String> lines = new ArrayList<>();
    private Version version = new Version(0, "", false, Set.of());

    private record Branch(Snapshot snapshot, List<String> lines, Version version) {}

    /** What the file was at one time, whether the log knows, and all that it was before. */
    private record Version(int number, String text, boolean recorded, Set<Version> ancestors) {

        boolean has(Version other) {
            return number == other.number || ancestors.contains(other);
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Version version && version.number == number;
        }
    }

    Oracle(Path folder, Random random) throws Exception {
        this.folder = folder;
        this.file = new BlamedFile(new ResearchFolder(folder, "solve.c", new Random(0)));
        this.random = random;
        change(Step.HUMAN);
        advance(true, Set.of());
    }

    BlamedFile file() {
        return file;
    }

    void apply(Step step) throws Exception {
        if (OF_BRANCHES.contains(step) && !version.recorded) {
            file.external(text());
            advance(true, Set.of());
        }
        switch (step) {
            case AI, HUMAN, EXTERNAL, OUTSIDE -> change(step);
            case FORMAT -> format();
            case MOVE -> move();
            case UNDO -> undo();
            case BRANCH -> branches.add(branch());
            case SWITCH -> switchBranch();
            case MERGE -> merge(true);
            case MERGE_WITHOUT_LOG -> merge(false);
            case RENAME -> file.rename("solve" + random.nextInt(1000) + ".c");
            case RESTART -> file.restart();
            default -> throw new IllegalStateException(step.name());
        }
        if (!OF_BRANCHES.contains(step)) {
            advance(step != Step.OUTSIDE && step != Step.RESTART && step != Step.RENAME, Set.of());
        }
    }

    private void advance(boolean recorded, Set<Version> merged) {
        Set<Version> ancestors = new HashSet<>(version.ancestors);
        ancestors.add(version);
        ancestors.addAll(merged);
        versions++;
        version = new Version(versions, text(), recorded, ancestors);
    }

    /** Whether a branch was merged without its log, so that the log cannot tell everything any more. */
    boolean hasLostALog() {
        return lostALog;
    }

    /** The class of every line as it truly is. */
    String truth() {
        return lines.stream().map(line -> truth.get(number(line)).label()).collect(Collectors.joining(" "));
    }

    /** The lines with their true classes, for messages. */
    String explain() {
        return lines.stream().map(line -> truth.get(number(line)).label() + "\t" + line)
                .collect(Collectors.joining("\n"));
    }

    private void change(Step by) throws Exception {
        int place = 0;
        do {
            place = replace(place, by) + 1;
        } while (place < lines.size() && random.nextBoolean());
        record(by);
    }

    /** Replaces a few lines at or behind the given place; the place behind them. */
    private int replace(int from, Step by) {
        int at = from + random.nextInt(Math.max(1, lines.size() - from + 1));
        List<String> old = lines.subList(at, Math.min(lines.size(), at + random.nextInt(4)));
        List<LineClass> replaced = old.stream().map(line -> truth.get(number(line))).toList();
        old.clear();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            boolean edited = i < replaced.size() && replaced.get(i).isOfModel();
            LineClass lineClass = switch (by) {
                case AI -> LineClass.AI;
                case HUMAN -> edited ? LineClass.AI_EDITED : LineClass.HUMAN;
                default -> LineClass.EXTERNAL;
            };
            lines.add(at + i, newLine(lineClass));
        }
        return at + count;
    }

    private void record(Step by) throws Exception {
        switch (by) {
            case AI -> file.ai(text());
            case HUMAN -> file.human(text());
            case EXTERNAL -> file.external(text());
            default -> file.outside(text());
        }
    }

    private void format() throws Exception {
        lines.replaceAll(line -> random.nextInt(3) == 0 ? "  ".repeat(random.nextInt(4)) + line.strip() : line);
        file.format(text());
    }

    private void move() throws Exception {
        if (lines.size() > 2) {
            int from = random.nextInt(lines.size() - 1);
            int to = from + 1 + random.nextInt(Math.min(3, lines.size() - from - 1));
            List<String> block = new ArrayList<>(lines.subList(from, to));
            lines.subList(from, to).clear();
            lines.addAll(random.nextInt(lines.size() + 1), block);
            file.human(text());
        } else {
            change(Step.HUMAN);
        }
    }

    private void undo() throws Exception {
        List<Version> recorded = version.ancestors.stream().filter(Version::recorded)
                .sorted(Comparator.comparing(Version::number)).toList();
        if (!recorded.isEmpty()) {
            file.human(restore(recorded.get(random.nextInt(recorded.size())).text));
        }
    }

    private Branch branch() throws IOException {
        return new Branch(file.commit(), List.copyOf(lines), version);
    }

    private void switchBranch() throws IOException {
        if (!branches.isEmpty()) {
            Branch other = branches.set(random.nextInt(branches.size()), branch());
            file.checkOut(other.snapshot);
            lines = new ArrayList<>(other.lines);
            version = other.version;
        }
    }

    private void merge(boolean withLog) throws Exception {
        if (!branches.isEmpty()) {
            Branch theirs = branches.get(random.nextInt(branches.size()));
            if (!version.has(theirs.version)) {
                Version base = version.ancestors.stream().filter(theirs.version::has)
                        .max(Comparator.comparing(Version::number)).orElseThrow();
                String merged = theirs.version.has(version) ? text(theirs.lines)
                        : git(text(), base.text, text(theirs.lines));
                Set<Version> ancestors = new HashSet<>();
                if (withLog) {
                    file.merge(theirs.snapshot, restore(merged));
                    ancestors.addAll(theirs.version.ancestors);
                    ancestors.add(theirs.version);
                } else {
                    lostALog = true;
                    file.outside(restore(merged));
                }
                advance(false, ancestors);
            }
        }
    }

    /** What git makes of two texts; where they conflict, the lines of both, but none twice. */
    private String git(String ours, String base, String theirs) throws Exception {
        Path[] paths = {folder.resolve("ours"), folder.resolve("base"), folder.resolve("theirs")};
        Files.writeString(paths[0], ours);
        Files.writeString(paths[1], base);
        Files.writeString(paths[2], theirs);
        Process git = new ProcessBuilder("git", "merge-file", "-p", "--union", "ours", "base", "theirs")
                .directory(folder.toFile()).redirectErrorStream(true).start();
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Set<Integer> numbers = new HashSet<>();
        return text(merged.lines().filter(line -> numbers.add(number(line))).toList());
    }

    private String restore(String text) {
        lines = new ArrayList<>(text.lines().toList());
        return text;
    }

    private String newLine(LineClass lineClass) {
        int number = truth.size();
        truth.put(number, lineClass);
        return "statement_of_this_program(" + number + ");";
    }

    private String text() {
        return text(lines);
    }

    private static String text(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static int number(String line) {
        return Integer.parseInt(line.replaceAll("\\D", ""));
    }

    @Override
    public void close() {
        file.close();
    }
}
