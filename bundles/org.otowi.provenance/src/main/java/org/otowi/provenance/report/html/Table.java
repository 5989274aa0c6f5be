package org.otowi.provenance.report.html;

import java.util.List;

/** A table with a caption and headed columns. */
final class Table {

    private final HtmlWriter html;
    private final String name;

    /** @param name what the keys of its texts begin with */
    Table(HtmlWriter html, String name) {
        this.html = html;
        this.name = name;
    }

    /** Writes the table; a column whose key ends in {@code #} holds numbers. */
    void write(List<String> columns, Runnable rows) {
        html.block("div.wide", () -> html.block("table", () -> {
            html.leaf("caption", ReportTexts.get(name + ".caption"));
            html.block("thead", () -> html.in("tr", () -> columns.forEach(this::head)));
            html.block("tbody", rows);
        }));
    }

    private void head(String column) {
        boolean number = column.endsWith("#");
        String key = number ? column.substring(0, column.length() - 1) : column;
        html.leaf(number ? "th.number" : "th", ReportTexts.get(name + "." + key), "scope", "col");
    }

    void row(Runnable cells) {
        html.block("tr", cells);
    }

    /** A cell with a text that somebody else chose. */
    void foreign(String text) {
        html.in("td", () -> html.foreign(text));
    }

    void text(String text) {
        html.leaf("td", text);
    }

    void number(long number) {
        html.leaf("td.number", Numbers.count(number));
    }

    void code(String text) {
        html.in("td", () -> html.leaf("code", text));
    }
}
