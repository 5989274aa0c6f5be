package org.otowi.assistant.ui.tests.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.junit.jupiter.api.Test;
import org.otowi.assistant.ui.transcript.BrowserTranscript;
import org.otowi.assistant.ui.transcript.Look;
import org.otowi.assistant.ui.transcript.Transcript;
import org.otowi.assistant.ui.transcript.TranscriptAction;
import org.otowi.provenance.ui.tests.workbench.Ui;

class BrowserTranscriptTest extends TranscriptContract {

    @Override
    Transcript make(Composite parent, Consumer<TranscriptAction> listener) {
        return new BrowserTranscript(parent, listener, () -> {});
    }

    @Override
    String words() {
        return (String) evaluate("document.querySelector('main')?.innerText ?? ''");
    }

    @Override
    void follow(String label) {
        evaluate("[...document.links].find(a => a.textContent === '" + label + "').click()");
    }

    @Test
    void markupThatGotInCanNeitherRunNorFetch() {
        show(asked("1", "Is mass conserved?"));
        waitFor("Is mass conserved?");
        Ui.run(() -> evaluate("(window.refused = [], window.ran = false, "
                + "addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective)), "
                + "document.body.insertAdjacentHTML('beforeend', "
                + "'<img src=\"http://127.0.0.1:9/x.png\" onerror=\"ran = true\">'))"));
        Ui.waitUntil("the image and its script are refused", () -> Boolean.TRUE.equals(evaluate(
                "refused.includes('img-src') && refused.some(what => what.startsWith('script-src'))")));
        assertEquals(false, Ui.call(() -> evaluate("ran")));
    }

    @Test
    void pageStaysWhereItIs() {
        show(asked("1", "Is mass conserved?"));
        waitFor("Is mass conserved?");
        for (String elsewhere : new String[] {"file:///etc/hostname", "https://example.org/", "about:blank"}) {
            Ui.run(() -> evaluate("(location.href = '" + elsewhere + "')"));
        }
        assertEquals(true, Ui.call(() -> evaluate("window.open('about:blank') === null")));
        waitFor("Is mass conserved?");
    }

    @Test
    void formulasOfLatexAreSet() {
        show(answered("1", "The error falls with $\\Delta x^2$ until $$C = \\frac{u\\,\\Delta t}{\\Delta x} = 1.$$"));
        Ui.waitUntil("two formulas are set", () -> Double.valueOf(2).equals(
                evaluate("document.querySelectorAll('mjx-container > svg').length")));
    }

    @Test
    void largeScriptsAreReadInTheBackground() {
        show(asked("1", "How large is the error?"));
        waitFor("How large is the error?");
        Job.getJobManager().suspend();
        try {
            show(answered("2", "The error falls with $\\Delta x^2$."));
            waitFor("The error falls with");
            assertEquals(true, Ui.call(() -> evaluate("window.MathJax === undefined")));
        } finally {
            Job.getJobManager().resume();
        }
        Ui.waitUntil("the formula is set", () -> Boolean.TRUE.equals(
                evaluate("document.querySelector('mjx-container > svg') !== null")));
    }

    @Test
    void formulaCannotMakeALink() {
        show(answered("1", "A trap: $\\href{https://example.org}{x}$ and $y$."));
        Ui.waitUntil("the formulas are set", () -> Double.valueOf(2).equals(
                evaluate("document.querySelectorAll('mjx-container').length")));
        assertEquals(1.0, Ui.call(() -> evaluate("document.links.length")));
    }

    @Test
    void sourceCodeIsColoured() {
        show(summarized("1"));
        Ui.waitUntil("keywords are coloured", () -> Boolean.TRUE.equals(evaluate(
                "[...document.querySelectorAll('.hljs-keyword')].some(word => word.textContent === 'subroutine')")));
    }

    @Test
    void pageTakesOnTheColoursOfTheTheme() {
        RGB dark = new RGB(32, 33, 36);
        RGB light = new RGB(230, 230, 230);
        FontData font = new FontData("Sans", 11, 0);
        Ui.run(() -> transcript.look(new Look(dark, light, light, light, light, light, dark, font, font)));
        Ui.waitUntil("the page is dark", () -> "rgb(32, 33, 36)/rgb(230, 230, 230)".equals(evaluate(
                "(style => style.backgroundColor + '/' + style.color)(getComputedStyle(document.documentElement))")));
    }

    private Object evaluate(String expression) {
        return ((Browser) transcript.control()).evaluate("return " + expression + ";");
    }
}
