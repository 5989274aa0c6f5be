package org.otowi.bench.pdf;

import org.otowi.bench.pdf.Article.Display;
import org.otowi.bench.pdf.Article.Heading;
import org.otowi.bench.pdf.Article.Paragraph;
import org.otowi.bench.pdf.Article.Part;

/** Writes the parts of an article as LaTeX that every class understands. */
final class LatexWriter {

    private static final String[] LEVELS = {"section", "subsection", "subsubsection"};

    private static final String PICTURE = "\\fbox{\\parbox{0.8\\linewidth}{\\centering\\vspace{1cm}\\scriptsize "
            + "0.0 \\quad 0.5 \\quad 1.0 \\quad 1.5\\\\\\vspace{1cm} distance from the wall, $y/h$\\vspace{2mm}}}";

    private final Article article;

    LatexWriter(Article article) {
        this.article = article;
    }

    String summary() {
        return text(article.summary());
    }

    String body() {
        StringBuilder body = new StringBuilder();
        boolean inList = false;
        for (Part part : article.parts()) {
            boolean item = part instanceof Paragraph paragraph && paragraph.item();
            if (item != inList) {
                body.append(item ? "\\begin{itemize}\n" : "\\end{itemize}\n");
                inList = item;
            }
            body.append(item ? "\\item " : "").append(latex(part)).append("\n\n");
        }
        return body.toString();
    }

    private static String latex(Part part) {
        if (part instanceof Heading heading) {
            return "\\" + LEVELS[heading.level() - 1] + "{" + heading.text() + "}";
        }
        return part instanceof Display display ? display(display) : text((Paragraph) part);
    }

    private static String text(Paragraph paragraph) {
        return String.join("\n", paragraph.sentences()).replace("\\eq{", "\\otowieq{").replace("\\fn{", "\\footnote{")
                .replace("\u2013", "--").replace("“", "``").replace("”", "''").replace("°", "\\ensuremath{^\\circ}")
                .replace("×", "\\ensuremath{\\times}").replace("μ", "\\ensuremath{\\mu}");
    }

    /** The picture is a frame with the labels of axes in it. */
    private static String display(Display display) {
        boolean table = !display.rows().isEmpty();
        String kind = (table ? "table" : "figure") + (display.wide() ? "*" : "");
        String rows = "\\begin{tabular}{l" + "c".repeat(8) + "}\\hline " + String.join("\\\\ ", display.rows())
                + "\\\\\\hline\\end{tabular}";
        String caption = "\\caption{" + display.caption() + "}";
        return "\\begin{" + kind + "}\n\\centering\n" + (table ? caption + "\n" + rows : PICTURE + "\n" + caption)
                + "\n\\end{" + kind + "}";
    }

    String references() {
        StringBuilder list = new StringBuilder("\\begin{thebibliography}{9}\n");
        article.references().forEach(one -> list.append("\\bibitem{").append(one.key()).append("} ")
                .append(one.text().replace("\u2013", "--")).append('\n'));
        return list.append("\\end{thebibliography}").toString();
    }

    /** What a template says before its document: the commands that the articles use. */
    static final String COMMANDS = "\\newcommand{\\otowieq}[1]{\\begin{equation}#1\\end{equation}}\n";
}
