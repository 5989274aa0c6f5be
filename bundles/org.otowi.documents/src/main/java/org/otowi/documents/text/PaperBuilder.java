package org.otowi.documents.text;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.otowi.documents.Caption;
import org.otowi.documents.Paper;
import org.otowi.documents.Section;
import org.otowi.documents.SectionKind;
import org.otowi.documents.Sentence;

/** Puts a paper together from what a reader meets in reading order. */
public final class PaperBuilder {

    private record Heading(SectionKind kind, String text, int level) {}

    private static final int FEWEST_WORDS = 40;
    private static final Pattern MATHS = Pattern.compile("\\$\\$?[^$]+\\$\\$?");

    private final Path file;
    private final String sha256;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<Section> sections = new ArrayList<>();
    private final List<Caption> captions = new ArrayList<>();
    private final List<String> references = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final Deque<Heading> parents = new ArrayDeque<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private Optional<String> title = Optional.empty();
    private Heading current = new Heading(SectionKind.OTHER, "", 1);
    private boolean appendix;
    private int paragraph;

    public PaperBuilder(Path file, String sha256) {
        this.file = file;
        this.sha256 = sha256;
    }

    /** Names the paper; the first title that is not blank counts. */
    public PaperBuilder title(String text) {
        if (title.isEmpty() && !text.isBlank()) {
            title = Optional.of(text.strip());
        }
        return this;
    }

    /** Whether the paper has a title yet. */
    public boolean hasTitle() {
        return title.isPresent();
    }

    public PaperBuilder authors(List<String> names) {
        names.stream().filter(name -> !authors.contains(name)).forEach(authors::add);
        return this;
    }

    /** Whether a heading was met. */
    public boolean hasSections() {
        return !sections.isEmpty() || !current.text().isEmpty() || current.kind() == SectionKind.ABSTRACT;
    }

    /** Opens a section; its kind follows from its words, else from the section that it is part of. */
    public PaperBuilder heading(int level, String text) {
        if (SectionKinds.of(text).filter(SectionKind.INTRODUCTION::equals).isPresent() && isUntitledAbstract()) {
            current = new Heading(SectionKind.ABSTRACT, "", 1);
        }
        closeSection();
        while (!parents.isEmpty() && parents.peek().level() >= level) {
            parents.pop();
        }
        current = new Heading(kind(level, text), text.strip(), level);
        parents.push(current);
        return this;
    }

    /** What stands before the introduction without a heading is the abstract if it is long enough for one. */
    private boolean isUntitledAbstract() {
        int words = sentences.stream().mapToInt(sentence -> sentence.text().split(" ").length).sum();
        return !hasSections() && words >= FEWEST_WORDS;
    }

    /** Opens the abstract, whether or not the paper prints a heading over it. */
    public PaperBuilder abstractHeading(String text) {
        closeSection();
        parents.clear();
        current = new Heading(SectionKind.ABSTRACT, text.strip(), 1);
        return this;
    }

    /** What follows is appendix, whatever its headings say. */
    public PaperBuilder appendix() {
        appendix = true;
        return this;
    }

    private SectionKind kind(int level, String text) {
        if (appendix) {
            return SectionKind.APPENDIX;
        }
        Optional<SectionKind> parent = parents.stream().findFirst().map(Heading::kind);
        if (parent.filter(SectionKind.APPENDIX::equals).isPresent()) {
            return SectionKind.APPENDIX;
        }
        if (level == 1 && SectionKinds.words(text).equals("summary")) {
            return sections.stream().anyMatch(PaperBuilder::isBody) ? SectionKind.CONCLUSION : SectionKind.ABSTRACT;
        }
        return SectionKinds.of(text).or(() -> parent).orElse(SectionKind.OTHER);
    }

    private static boolean isBody(Section section) {
        return !section.heading().isEmpty() && section.kind() != SectionKind.ABSTRACT;
    }

    /** Adds a paragraph to the section that is open. */
    public PaperBuilder paragraph(Passage passage) {
        List<Span> spans = splitter.split(passage.text()).stream()
                .filter(span -> hasWords(span.of(passage.text())))
                .toList();
        for (Span span : spans) {
            sentences.add(new Sentence(span.of(passage.text()), paragraph, passage.anchor(span.from(), span.to())));
        }
        if (!spans.isEmpty()) {
            paragraph++;
        }
        return this;
    }

    /** A lone formula or mark is no sentence. */
    private static boolean hasWords(String text) {
        return MATHS.matcher(text).replaceAll("").chars().anyMatch(Character::isLetter);
    }

    /** Adds a caption; {@code passage} is its text without the label. */
    public PaperBuilder caption(String label, Passage passage) {
        if (!passage.text().isEmpty()) {
            captions.add(new Caption(label, passage.text(), passage.anchor(0, passage.text().length())));
        }
        return this;
    }

    public PaperBuilder reference(String text) {
        if (!text.isBlank()) {
            references.add(text.strip());
        }
        return this;
    }

    /** Says in words for a person what could not be read; a repeated warning is said once. */
    public PaperBuilder warn(String text) {
        if (!warnings.contains(text)) {
            warnings.add(text);
        }
        return this;
    }

    private void closeSection() {
        if (!current.text().isEmpty() || !sentences.isEmpty()) {
            sections.add(new Section(current.kind(), current.text(), current.level(), sentences));
        }
        sentences.clear();
    }

    /** Whether anything was read that a person would call text. */
    public boolean hasText() {
        return !sentences.isEmpty() || sections.stream().anyMatch(section -> !section.sentences().isEmpty());
    }

    /** The paper as read so far. */
    public Paper build() {
        closeSection();
        current = new Heading(SectionKind.OTHER, "", 1);
        String name = Stream.ofNullable(file.getFileName()).map(Path::toString).findFirst().orElse("");
        return new Paper(file, sha256, title.orElse(name), authors, sections, captions, references, warnings);
    }
}
