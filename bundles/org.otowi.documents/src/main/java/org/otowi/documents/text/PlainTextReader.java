package org.otowi.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.otowi.documents.Paper;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.input.DecodedText;
import org.otowi.documents.input.LoadedFile;
import org.otowi.documents.input.ReadBudget;

/**
 * Reads plain text: blank lines part paragraphs, and a short line of its own is a heading if it is numbered, underlined, in
 * capitals or known from papers.
 */
public final class PlainTextReader {

    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NUMBERED = Pattern.compile("(\\d+(?:\\.\\d+)*)\\.?\\s+\\p{Lu}.*");
    private static final Pattern UNDERLINE = Pattern.compile("[=\\-~^*#]{3,}");

    private record Block(List<String> lines, int firstLine) {

        /** The block's words if it is one line, perhaps underlined. */
        String onlyLine() {
            boolean underlined = lines.size() == 2 && UNDERLINE.matcher(lines.get(1).strip()).matches();
            return lines.size() == 1 || underlined ? lines.get(0).strip() : "";
        }

        boolean isUnderlined() {
            return lines.size() == 2 && !onlyLine().isEmpty();
        }

        LinePassage passage() {
            LinePassage.Builder words = new LinePassage.Builder();
            for (int i = 0; i < lines.size(); i++) {
                words.append(lines.get(i), firstLine + i).append(' ', firstLine + i);
            }
            return words.take();
        }
    }

    /** Reads the text of a file. */
    public Paper read(LoadedFile file, DecodedText text, ReadBudget budget) throws UnreadableDocumentException {
        PaperBuilder paper = new PaperBuilder(file.path(), file.sha256());
        text.warnings().forEach(paper::warn);
        budget.spend(text.text().length());
        boolean references = false;
        for (Block block : blocks(text.lines())) {
            budget.check();
            String line = block.onlyLine();
            if (!paper.hasTitle() && !paper.hasText() && isTitle(block)) {
                paper.title(line);
            } else if (isHeading(block)) {
                references = SectionKinds.opensReferences(line);
                addHeading(paper, line, references);
            } else if (references) {
                paper.reference(block.passage().text());
            } else {
                paper.paragraph(block.passage());
            }
        }
        return paper.build();
    }

    private static void addHeading(PaperBuilder paper, String line, boolean references) {
        if (!references) {
            var number = NUMBERED.matcher(line);
            paper.heading(number.matches() ? 1 + (int) number.group(1).chars().filter(c -> c == '.').count() : 1, line);
        }
    }

    private static List<Block> blocks(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (int i = 0; i <= lines.size(); i++) {
            if (i < lines.size() && !lines.get(i).isBlank()) {
                open.add(lines.get(i));
            } else if (!open.isEmpty()) {
                blocks.add(new Block(List.copyOf(open), i - open.size() + 1));
                open.clear();
            }
        }
        return blocks;
    }

    private static boolean isTitle(Block block) {
        String line = block.onlyLine();
        return !line.isEmpty() && line.length() <= LONGEST_TITLE && !line.endsWith(".") && SectionKinds.of(line).isEmpty();
    }

    private static boolean isHeading(Block block) {
        String line = block.onlyLine();
        if (line.isEmpty() || line.length() > LONGEST_HEADING || line.endsWith(".") || line.endsWith(",")) {
            return false;
        }
        boolean capitals = line.chars().anyMatch(Character::isLetter) && line.equals(line.toUpperCase(Locale.ROOT));
        boolean known = line.split("\\s+").length <= 6 && SectionKinds.of(line).isPresent();
        return block.isUnderlined() || capitals || known || NUMBERED.matcher(line).matches()
                || SectionKinds.opensReferences(line);
    }
}
