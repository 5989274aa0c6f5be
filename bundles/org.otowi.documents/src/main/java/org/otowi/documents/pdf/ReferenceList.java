package org.otowi.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.otowi.documents.pdf.Columns.Column;

/** Collects the lines of a list of references and parts them into entries. */
final class ReferenceList {

    private static final Pattern BRACKETED = Pattern.compile("^\\[[^\\]]{1,12}\\].*");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?\\d{1,3}[.)]\\s.*");

    private record Entry(PdfLine line, boolean hangs) {}

    private final Vocabulary vocabulary;
    private final List<Entry> entries = new ArrayList<>();

    ReferenceList(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Adds a line of an entry; a line without words counts only under another, as what is left of a long address. */
    void add(PdfLine line, Column column) {
        boolean odd = line.words() < 2
                || entries.stream().noneMatch(entry -> entry.line().family().equals(line.family()));
        if (!entries.isEmpty() && odd && !follows(line)) {
            return;
        }
        entries.add(new Entry(line, column.indent(line) > 0.5f * line.size()));
    }

    private boolean follows(PdfLine line) {
        PdfLine last = entries.get(entries.size() - 1).line();
        float step = line.baseline() - last.baseline();
        return last.page() == line.page() && step > 0 && step < 2 * line.size() && Math.abs(last.size() - line.size()) < 0.7f;
    }

    /** The entries in order, one string each. */
    List<String> entries() {
        Pattern label = count(BRACKETED) * 10 >= entries.size() ? BRACKETED : NUMBERED;
        boolean labelled = count(label) * 10 >= entries.size();
        List<String> references = new ArrayList<>();
        TextFlow open = new TextFlow(vocabulary);
        for (Entry entry : entries) {
            String text = entry.line().text();
            boolean starts = labelled ? label.matcher(text).matches() : !entry.hangs();
            if (starts) {
                open.take().map(PdfPassage::text).ifPresent(references::add);
            }
            open.add(entry.line(), 0);
        }
        open.take().map(PdfPassage::text).ifPresent(references::add);
        return references;
    }

    private long count(Pattern label) {
        return entries.stream().filter(entry -> label.matcher(entry.line().text()).matches()).count();
    }
}
