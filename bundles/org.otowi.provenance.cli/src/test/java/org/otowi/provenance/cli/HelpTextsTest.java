package org.otowi.provenance.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.StringReader;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** Help texts of several modules under the name of the program that runs. */
class HelpTextsTest {

    @Test
    void keysTakeTheNameOfTheProgram() throws Exception {
        HelpTexts texts = new HelpTexts("otowi-reviewer", List.of(bundle("otowi.verify.json=One line.\nhelp=Show this.")));
        assertEquals("One line.", texts.getString("otowi-reviewer.verify.json"));
        assertEquals("Show this.", texts.getString("help"));
        assertFalse(texts.containsKey("otowi.verify.json"));
    }

    @Test
    void aLaterBundleGoesBeforeAnEarlierOne() throws Exception {
        HelpTexts texts = new HelpTexts("otowi", List.of(bundle("otowi.usage=a\notowi.more=b"), bundle("otowi.usage=c")));
        assertEquals("c", texts.getString("otowi.usage"));
        assertEquals("b", texts.getString("otowi.more"));
    }

    private static ResourceBundle bundle(String properties) throws Exception {
        return new PropertyResourceBundle(new StringReader(properties));
    }
}
