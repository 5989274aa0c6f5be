package org.otowi.provenance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.otowi.provenance.Content;
import org.otowi.provenance.Sha256;
import org.otowi.provenance.Sidecar;
import org.otowi.provenance.record.RecordingSession;

/**
 * A random history of one research file in a real repository: two writers record, git does what git may do, and
 * conflicts are resolved somehow. The same seed makes the same history, but for ids and salts.
 */
public final class GitHistory implements AutoCloseable {

    private static final List<String> NAMES = List.of("plot.py", "figure.py", "model.py");
    private static final List<String> STRATEGIES = List.of("-X ours ", "-X theirs ", "");
    private static final int PATIENCE = 8;

    private final Path folder;
    private final Random random;
    private final GitShell git;
    private final GitRules rules;
    private final List<RecordingSession> writers = new ArrayList<>();
    private final List<Step> done = new ArrayList<>();
    private final Set<Sha256> recorded = new HashSet<>();
    private final ResearchFolder desk;
    private int branches = 1;
    private int edits;

    /** What people and git do. */
    public enum Step {
        RECORD_AI(5), RECORD_HUMAN(5), CHANGE_OUTSIDE(1), REOPEN(1), COMMIT(3), BRANCH(3), SWITCH(5), MERGE(6), SQUASH(2),
        REBASE(3), CHERRY_PICK(3), REVERT(4), STASH(2), STASH_POP(2), RENAME(1), RESET(1), AMEND(1);

        private final int weight;

        Step(int weight) {
            this.weight = weight;
        }

        /** Steps by which git may take a line away, or bring one without those that it builds on. */
        public static final Set<Step> REMOVING = EnumSet.of(REVERT, CHERRY_PICK, REBASE, STASH_POP);

        private static Step random(Random random) {
            List<Step> wheel = Stream.of(values()).flatMap(step -> Stream.generate(() -> step).limit(step.weight)).toList();
            return wheel.get(random.nextInt(wheel.size()));
        }
    }

    /** How the repository was told to merge sidecars. */
    public enum GitRules {
        UNION, DRIVER, NONE
    }

    /** Begins a history in the folder of the shell, which must be empty but for the log. */
    public GitHistory(Path folder, GitShell git, long seed) throws Exception {
        this.random = new Random(seed);
        this.folder = folder;
        this.git = git;
        int dice = random.nextInt(10);
        this.rules = dice == 0 ? GitRules.NONE : dice < 4 ? GitRules.DRIVER : GitRules.UNION;
        this.desk = new ResearchFolder(folder);
        writers.add(session());
        writers.add(session());
        prepare();
        recordAndCommit();
        for (int i = random.nextInt(3); i >= 0; i--) {
            branch();
            recordAndCommit();
        }
    }

    private enum RecordStep { AI, HUMAN, FOUND }

    public GitRules rules() {
        return rules;
    }

    /** Everything done so far, in order. */
    public List<Step> done() {
        return List.copyOf(done);
    }

    /** Whether a writer has really recorded an entry of this id. */
    public boolean hasRecorded(Sha256 id) {
        return recorded.contains(id);
    }

    /** The sidecars in the working tree. */
    public List<Path> sidecars() {
        return NAMES.stream().map(name -> new Sidecar(folder.resolve(name)).path()).filter(Files::exists).toList();
    }

    /** One random step. */
    public Step go() throws Exception {
        Step step = Step.random(random);
        done.add(step);
        switch (step) {
            case RECORD_AI -> record(RecordStep.AI);
            case RECORD_HUMAN -> record(RecordStep.HUMAN);
            case CHANGE_OUTSIDE -> Files.writeString(file(), text());
            case REOPEN -> reopen();
            case COMMIT -> commit();
            case BRANCH -> branch();
            case SWITCH -> switchBranch();
            case MERGE -> combine("git merge -q --no-edit " + strategy() + otherBranch(), "merge");
            case SQUASH -> squash();
            case REBASE -> combine("git rebase -q " + strategy() + otherBranch(), "rebase");
            case CHERRY_PICK -> combine("git cherry-pick --allow-empty --keep-redundant-commits " + strategy()
                    + pick("git rev-list --no-merges --min-parents=1 --branches"), "cherry-pick");
            case REVERT -> revert();
            case STASH -> git.run("git stash -q -u");
            case STASH_POP -> settle(git.run("git stash pop -q"));
            case RENAME -> rename();
            case RESET -> git.run("git reset -q " + (random.nextBoolean() ? "--hard" : "--soft") + " HEAD~1");
            case AMEND -> git.run("git add -A; git commit -q --amend -m amended");
            default -> throw new IllegalStateException(step.name());
        }
        return step;
    }

    @Override
    public void close() {
        writers.forEach(RecordingSession::close);
    }

    private void prepare() throws IOException {
        git.run("git init -q -b main; git config user.name Ada; git config user.email ada@example.org;"
                + "git config gc.auto 0; git config maintenance.auto false; git config core.fsync none;"
                + "git config commit.gpgsign false; git config core.autocrlf false; printf 'store/\\njournals/\\nlog\\n' >.git/info/exclude");
        String attributes = rules == GitRules.NONE ? "" : "*.aiprov.jsonl -text merge=union";
        git.run("echo '" + attributes + "' >.gitattributes; git add -A; git commit -q -m rules");
        if (rules == GitRules.DRIVER) {
            git.run("echo '*.aiprov.jsonl merge=otowi' >.git/info/attributes; git config merge.otowi.driver "
                    + "'awk \"!seen[\\$0]++\" %A %B >%A.new && mv %A.new %A'");
        }
    }

    private RecordingSession session() {
        return desk.session();
    }

    private void reopen() {
        int which = random.nextInt(writers.size());
        writers.get(which).close();
        writers.set(which, session());
    }

    /** The research file as it is called now; a new one where git has left none. */
    private Path file() {
        List<Path> present = NAMES.stream().map(folder::resolve).filter(Files::exists).toList();
        return present.isEmpty() ? folder.resolve(NAMES.get(0)) : present.get(random.nextInt(present.size()));
    }

    private void record(RecordStep kind) throws Exception {
        record(kind, file());
    }

    private void record(RecordStep kind, Path file) throws Exception {
        ResearchFolder research = new ResearchFolder(folder, file.getFileName().toString());
        RecordingSession writer = writers.get(random.nextInt(writers.size()));
        switch (kind) {
            case AI -> research.ai(writer, text());
            case HUMAN -> research.human(writer, text());
            default -> writer.recordExternal(research.file(), research.content().orElseGet(() -> Content.ofText("")));
        }
        research.lines().forEach(line -> recorded.add(Forgery.id(line)));
    }

    private void recordAndCommit() throws Exception {
        record(RecordStep.HUMAN);
        commit();
    }

    private String text() {
        edits++;
        return Stream.iterate(0, i -> i + 1).limit(5).map(i -> random.nextInt(3) == 0 ? "edit " + edits + "\n" : "line " + i + "\n")
                .reduce("", String::concat);
    }

    private void commit() throws IOException {
        git.run("git add -A; git commit -q -m 'after " + edits + " edits'");
    }

    /** Git moves between commits only from a clean working tree, or what it had is set aside. */
    private void tidy() throws IOException {
        if (random.nextInt(4) == 0) {
            git.run("git stash -q -u");
        } else {
            commit();
        }
    }

    private void branch() throws IOException {
        commit();
        git.run("git checkout -q -b branch" + branches++ + (random.nextBoolean() ? " HEAD~1" : ""));
    }

    private void switchBranch() throws IOException {
        if (random.nextInt(3) > 0) {
            tidy();
        }
        git.run("git checkout -q " + otherBranch());
    }

    private String otherBranch() throws IOException {
        return pick("git for-each-ref --format='%(refname:short)' refs/heads | grep -vFx \"$(git branch --show-current)\"");
    }

    private String pick(String list) throws IOException {
        List<String> choices = git.lines(list);
        return choices.isEmpty() ? "HEAD" : choices.get(random.nextInt(choices.size()));
    }

    /** How lines that both sides changed come out; without rules for sidecars, a person would not throw one away. */
    private String strategy() {
        return rules == GitRules.NONE ? "" : STRATEGIES.get(random.nextInt(STRATEGIES.size()));
    }

    private void squash() throws IOException {
        tidy();
        settle(git.run("git merge -q --squash " + strategy() + otherBranch()));
        commit();
    }

    private void revert() throws Exception {
        String[] commit = pick("git rev-list --parents --min-parents=1 HEAD").split(" ");
        String mainline = commit.length > 2 ? "-m " + (1 + random.nextInt(2)) + " " : "";
        combine("git revert --no-edit " + mainline + strategy() + commit[0], "revert");
    }

    private void combine(String command, String operation) throws Exception {
        tidy();
        int code = git.run(command);
        for (int i = 0; i < PATIENCE && code != 0 && isUnderWay(); i++) {
            settle(code);
            code = git.run("git " + (operation.equals("merge") ? "commit -q --no-edit" : operation + " --continue"));
            if (code != 0 && !operation.equals("merge") && git.lines("git ls-files -u").isEmpty()) {
                code = git.run("git " + operation + " --skip");
            }
        }
        if (isUnderWay()) {
            git.run("git " + operation + " --abort || git reset -q --hard");
        }
        if (random.nextInt(3) == 0 && Files.exists(file())) {
            record(RecordStep.FOUND);
        }
    }

    private boolean isUnderWay() {
        return Stream.of("MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply")
                .anyMatch(name -> Files.exists(folder.resolve(".git").resolve(name)));
    }

    /** A person takes the result as it stands, or one side of the research file, or writes it anew. */
    private void settle(int code) throws IOException {
        if (code != 0) {
            switch (random.nextInt(4)) {
                case 0 -> git.run("git checkout -q --ours -- '*.py'");
                case 1 -> git.run("git checkout -q --theirs -- '*.py'");
                case 2 -> Files.writeString(file(), text());
                default -> { }
            }
            git.run("git add -A");
        }
    }

    /** As a tool does it: the log learns the new name. */
    private void rename() throws Exception {
        Path from = file();
        Path to = folder.resolve(NAMES.get(random.nextInt(NAMES.size())));
        if (Files.exists(from) && Files.notExists(to) && Files.notExists(new Sidecar(to).path())) {
            commit();
            git.run("git mv " + from.getFileName() + " " + to.getFileName());
            git.run("git mv " + new Sidecar(from).path().getFileName() + " " + new Sidecar(to).path().getFileName());
            record(RecordStep.FOUND, to);
        }
    }
}
