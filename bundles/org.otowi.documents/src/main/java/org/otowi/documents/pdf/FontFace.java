package org.otowi.documents.pdf;

import java.util.regex.Pattern;

/**
 * What the name of a font tells of its looks.
 *
 * @param family its name without subset tag
 * @param bold whether it is heavier than text
 * @param typewriter whether all its characters are of one width
 * @param maths whether it holds symbols of maths rather than words
 */
record FontFace(String family, boolean bold, boolean typewriter, boolean maths) {

    private static final Pattern SUBSET = Pattern.compile("^[A-Z]{6}\\+");
    private static final Pattern BOLD = Pattern.compile("(?i).*(?:bold|black|heavy|demi|-bd|-medi).*"
            + "|.*(?:CMBX|SFBX|CMB\\d).*|AdvO?T\\w*\\.B");
    private static final Pattern TYPEWRITER = Pattern.compile(
            "(?i).*(?:CMTT|SFTT|LMMono|Courier|Mono|Consolas|Menlo|Typewriter|txtt).*");
    private static final Pattern MATHS = Pattern.compile("(?i).*(?:CMMI|CMSY|CMEX|CMMIB|CMBSY|MSAM|MSBM|EUFM|EUSM|RSFS"
            + "|MTMI|MTSY|MTEX|LMMath|STIXMath|Cambria ?Math|XITSMath|txmi|txsy|txex|pxmi|pxsy|NewTXMI|stmary|wasy|Symbol"
            + "|MathematicalPi|esint|dsrom|bbold|BBM).*");

    /** The face of a font with this name. */
    static FontFace of(String name) {
        String family = SUBSET.matcher(name).replaceFirst("");
        return new FontFace(family, BOLD.matcher(family).matches(), TYPEWRITER.matcher(family).matches(),
                MATHS.matcher(family).matches());
    }
}
