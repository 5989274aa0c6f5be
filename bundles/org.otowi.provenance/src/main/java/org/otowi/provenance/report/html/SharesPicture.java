package org.otowi.provenance.report.html;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.otowi.provenance.attribution.LineClass;
import org.otowi.provenance.attribution.Shares;

/** Shares of lines as a bar. Its legend, or for a reader of the page's text its label, has the same in words. */
final class SharesPicture {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 10;

    /** White space between parts that touch, in the units of the picture. */
    private static final double GAP = 2;

    private SharesPicture() {}

    /** The bar with its legend. */
    static void figure(HtmlWriter html, Shares shares) {
        if (shares.total() == 0) {
            html.leaf("p", ReportTexts.get("shares.none"));
            return;
        }
        html.block("figure", () -> {
            bar(html, shares);
            html.block("ul.legend", () -> present(shares).forEach(each -> html.in("li", () -> {
                html.leaf("span.swatch." + each.label(), "", "aria-hidden", "true");
                html.text(ReportTexts.get("legend.item", ReportTexts.get("class." + each.label()),
                        Numbers.count(shares.of(each)), Numbers.percent(shares.of(each), shares.total())));
            })));
            html.leaf("figcaption", ReportTexts.get("shares.caption", Numbers.count(shares.total())));
        });
    }

    /** The bar alone. */
    static void bar(HtmlWriter html, Shares shares) {
        html.block("svg.bar", List.of("viewBox", "0 0 " + WIDTH + " " + HEIGHT, "preserveAspectRatio", "none",
                "role", "img", "aria-label", label(shares)), () -> {
            double from = 0;
            for (LineClass each : present(shares).toList()) {
                double width = (double) WIDTH * shares.of(each) / shares.total();
                html.empty("rect." + each.label(), "x", decimal(from), "y", "0",
                        "width", decimal(Math.max(width - GAP, width / 2)), "height", String.valueOf(HEIGHT));
                from += width;
            }
        });
    }

    private static Stream<LineClass> present(Shares shares) {
        return Arrays.stream(LineClass.values()).filter(each -> shares.of(each) > 0);
    }

    private static String label(Shares shares) {
        return ReportTexts.get("shares.label", present(shares)
                .map(each -> ReportTexts.get("shares.part", Numbers.percent(shares.of(each), shares.total()),
                        ReportTexts.get("class." + each.label())))
                .collect(Collectors.joining(", ")));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
