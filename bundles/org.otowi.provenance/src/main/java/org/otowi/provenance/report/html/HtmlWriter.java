package org.otowi.provenance.report.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.otowi.provenance.VisibleText;

/**
 * Writes HTML through the XML writer of the Java platform, which escapes: a text cannot become markup. Elements are named
 * as in CSS, {@code section#models.wide}. The page is well-formed XML at the same time.
 *
 * @see <a href="https://www.w3.org/TR/html-polyglot/">Polyglot Markup</a>
 */
final class HtmlWriter {

    private final XMLStreamWriter xml;

    HtmlWriter(Writer out) {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What is written, element by element. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void attempt(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** What it is written to has failed: the writer itself is given nothing that it could refuse. */
    private static UncheckedIOException failure(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }

    void doctype() {
        attempt(() -> xml.writeDTD("<!DOCTYPE html>\n"));
    }

    /** An element with content; attributes come in pairs of name and value. */
    void in(String element, List<String> attributes, Runnable content) {
        start(element, attributes);
        content.run();
        attempt(xml::writeEndElement);
    }

    void in(String element, Runnable content) {
        in(element, List.of(), content);
    }

    /** An element on lines of its own. */
    void block(String element, List<String> attributes, Runnable content) {
        in(element, attributes, content);
        newLine();
    }

    void block(String element, Runnable content) {
        block(element, List.of(), content);
    }

    /** An element that holds a text of ours. */
    void leaf(String element, String text, String... attributes) {
        in(element, List.of(attributes), () -> text(text));
    }

    /** An element that never has content. */
    void empty(String element, String... attributes) {
        String[] parts = element.split("(?=[#.])");
        attempt(() -> {
            xml.writeEmptyElement(parts[0]);
            writeAttributes(parts, List.of(attributes));
        });
    }

    private void start(String element, List<String> attributes) {
        String[] parts = element.split("(?=[#.])");
        attempt(() -> {
            xml.writeStartElement(parts[0]);
            writeAttributes(parts, attributes);
        });
    }

    private void writeAttributes(String[] parts, List<String> attributes) throws XMLStreamException {
        List<String> classes = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].startsWith("#")) {
                xml.writeAttribute("id", parts[i].substring(1));
            } else {
                classes.add(parts[i].substring(1));
            }
        }
        if (!classes.isEmpty()) {
            xml.writeAttribute("class", String.join(" ", classes));
        }
        for (int i = 0; i < attributes.size(); i += 2) {
            xml.writeAttribute(attributes.get(i), VisibleText.of(attributes.get(i + 1)));
        }
    }

    /** A text of ours. */
    void text(String text) {
        attempt(() -> xml.writeCharacters(VisibleText.of(text)));
    }

    /** A text that somebody else chose: kept apart, so that its direction of writing turns nothing around it. */
    void foreign(String text) {
        in("bdi", () -> text(text));
    }

    /** A line of a file, whose tabulators stay. */
    void line(String line) {
        attempt(() -> xml.writeCharacters(VisibleText.ofLine(line)));
    }

    /** The page's style sheet, which HTML takes as it stands: it must not hold what XML escapes. */
    void style(String css) {
        in("style", () -> attempt(() -> xml.writeCharacters(css)));
    }

    void newLine() {
        attempt(() -> xml.writeCharacters("\n"));
    }

    /** Hands everything on. */
    void flush() {
        attempt(xml::flush);
    }
}
