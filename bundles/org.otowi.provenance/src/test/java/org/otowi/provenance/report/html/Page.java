package org.otowi.provenance.report.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.Tool;
import org.otowi.provenance.report.Making;
import org.otowi.provenance.report.ReportReader;
import org.otowi.provenance.verify.VerifyOptions;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A report's page, and what stands in it. It is well-formed XML, so that an XML parser can read it. */
final class Page {

    private final String html;
    private final Document document;

    private Page(String html) throws Exception {
        this.html = html;
        this.document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(html)));
    }

    /** The page about a file or folder, made at a fixed time. */
    static Page of(Path path) throws Exception {
        return new Page(html(path));
    }

    static String html(Path... paths) throws ProvenanceException, IOException {
        Making making = new Making(List.of(paths), VerifyOptions.DEFAULT, new Tool("otowi", "0.1.0"),
                Instant.parse("2026-04-01T09:00:00Z"));
        StringWriter out = new StringWriter();
        HtmlReport.write(ReportReader.read(making), out);
        return out.toString();
    }

    String html() {
        return html;
    }

    /** The texts of all nodes that an XPath expression finds. */
    List<String> all(String xpath) throws XPathExpressionException {
        NodeList nodes = (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent().strip());
        }
        return texts;
    }

    /** The one text that an XPath expression finds. */
    String one(String xpath) throws XPathExpressionException {
        List<String> texts = all(xpath);
        if (texts.size() != 1) {
            throw new AssertionError(xpath + " found " + texts);
        }
        return texts.get(0);
    }
}
