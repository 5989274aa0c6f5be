package org.otowi.provenance.ui.internal.presenter;

import java.util.Comparator;
import java.util.function.Function;

/** The columns of the table of entries. */
public enum EntryColumn {
    /** Sorts by the order of the record, which respects what builds on what; clocks may be wrong. */
    TIME(Messages.column_time, EntryRow::time, Comparator.comparingInt(EntryRow::order)),
    WHAT(Messages.column_what, EntryRow::what, byText(EntryRow::what)),
    WHO(Messages.column_who, EntryRow::who, byText(EntryRow::who)),
    MODEL(Messages.column_model, EntryRow::model, byText(EntryRow::model)),
    LINES(Messages.column_lines, EntryRow::lines, Comparator.comparingInt(EntryRow::lineCount));

    private final String title;
    private final Function<EntryRow, String> text;
    private final Comparator<EntryRow> ascending;

    EntryColumn(String title, Function<EntryRow, String> text, Comparator<EntryRow> ascending) {
        this.title = title;
        this.text = text;
        this.ascending = ascending;
    }

    /** The words of the header. */
    public String title() {
        return title;
    }

    /** What stands in this column of a row. */
    public String text(EntryRow row) {
        return text.apply(row);
    }

    /** The order by this column; rows that are alike stand newest first. */
    public Comparator<EntryRow> order(boolean descending) {
        return (descending ? ascending.reversed() : ascending)
                .thenComparing(Comparator.comparingInt(EntryRow::order).reversed());
    }

    private static Comparator<EntryRow> byText(Function<EntryRow, String> text) {
        return Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER);
    }
}
