package org.otowi.provenance.verify;

import java.util.List;

/**
 * What was found out about all sidecars under the paths asked for.
 *
 * @param verdict the worst of the files'
 * @param grade the weakest of the files'
 * @param files one report a sidecar, and one for each path that could not be looked into, in order of path
 */
public record Report(Verdict verdict, Grade grade, List<FileReport> files) {

    /** Sums up the reports of the files; none at all is no answer. */
    public static Report of(List<FileReport> files) {
        Verdict worst = files.stream().map(FileReport::verdict).reduce(Verdict::worse).orElse(Verdict.NO_ANSWER);
        Grade weakest = files.stream().map(FileReport::grade).min(Grade::compareTo).orElse(Grade.UNSIGNED);
        return new Report(worst, weakest, List.copyOf(files));
    }

    /** The exit code of {@code otowi verify}. */
    public int exitCode() {
        return verdict.exitCode();
    }

    /** The verdict in plain words, and what cannot be known from this evidence. */
    public String sentence() {
        return VerdictSentences.of(verdict, grade, isSignedInPart());
    }

    /** How strong the evidence is in plain words, and what cannot be known from it. */
    public String evidence() {
        return VerdictSentences.of(grade, isSignedInPart());
    }

    private boolean isSignedInPart() {
        return files.stream().anyMatch(FileReport::isSignedInPart);
    }

    /** The report as one JSON object on one line, as {@code otowi verify --json} prints it. */
    public String toJson() {
        return ReportJson.of(this);
    }
}
