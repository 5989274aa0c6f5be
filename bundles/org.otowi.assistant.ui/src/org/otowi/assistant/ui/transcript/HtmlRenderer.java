package org.otowi.assistant.ui.transcript;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An entry as HTML, in which nothing that a document or a person wrote is markup. */
final class HtmlRenderer {

    /** The only address that the page may follow: {@code otowi:ENTRY/NUMBER}. */
    static final Pattern LINK = Pattern.compile("otowi:(\\w+)/(\\d{1,6})");

    private static final Pattern CODE = Pattern.compile("`([^`\\n]{1,200})`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(?=\\S)([^*\\n]{1,200})(?<=\\S)\\*\\*");

    /** The element of one entry. */
    String render(Entry entry) {
        return new Writer(entry).write();
    }

    /** Writes one entry; the links are numbered as {@link Entry#links()} lists them. */
    private static final class Writer {

        private final Entry entry;
        private final StringBuilder html = new StringBuilder();
        private int link;

        Writer(Entry entry) {
            this.entry = entry;
        }

        String write() {
            html.append("<article class=\"").append(entry.kind().name().toLowerCase(Locale.ROOT)).append("\">");
            entry.blocks().forEach(this::write);
            return html.append("</article>").toString();
        }

        private void write(Block block) {
            if (block instanceof Block.Title title) {
                element("h1", "", title.text());
            } else if (block instanceof Block.Label label) {
                element("h2", "", label.text());
            } else if (block instanceof Block.Text text) {
                element("p", "text", text.text());
            } else if (block instanceof Block.Note note) {
                element("p", "note", note.text());
            } else if (block instanceof Block.Prose prose) {
                html.append("<p class=\"").append(prose.formulas() ? "prose formulas" : "prose").append("\">")
                        .append(emphasized(escaped(prose.text()))).append("</p>");
            } else if (block instanceof Block.Code code) {
                html.append("<pre>");
                element("code", "language-" + (code.language().isEmpty() ? "plaintext" : code.language()), code.text());
                html.append("</pre>");
            } else if (block instanceof Block.Warning warning) {
                element("p", "warning", warning.text());
            } else if (block instanceof Block.Statement statement) {
                write(statement);
            } else if (block instanceof Block.Actions actions) {
                html.append("<p class=\"actions\">");
                links("action", actions.links());
                html.append("</p>");
            }
        }

        private void write(Block.Statement statement) {
            Notation notation = statement.notation();
            String continued = statement.places().isEmpty() ? "continued" : "";
            html.append("<blockquote class=\"").append(statement.lead() ? "lead" : continued).append("\">");
            if (notation.isCode()) {
                element("code", "language-" + notation.language(), statement.text());
            } else {
                element("span", notation.formulas() ? "formulas" : "", statement.text());
            }
            if (!statement.places().isEmpty()) {
                html.append(" <span class=\"places\">");
                links("place", statement.places());
                html.append("</span>");
            }
            html.append("</blockquote>");
        }

        private void links(String style, List<Block.Link> links) {
            for (Block.Link each : links) {
                html.append("<a class=\"").append(style).append("\" href=\"otowi:").append(entry.id())
                        .append('/').append(link).append("\">").append(escaped(each.label())).append("</a> ");
                link++;
            }
        }

        private void element(String name, String style, String text) {
            html.append('<').append(name).append(" class=\"").append(style).append("\">").append(escaped(text))
                    .append("</").append(name).append('>');
        }
    }

    /** Bold words and code within a line, as Markdown has them; of what is marked up, nothing is markup itself. */
    private static String emphasized(String escaped) {
        String code = CODE.matcher(escaped).replaceAll("<span class=\"mono\">$1</span>");
        return BOLD.matcher(code).replaceAll("<strong>$1</strong>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
