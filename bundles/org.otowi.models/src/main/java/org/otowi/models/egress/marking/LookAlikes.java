package org.otowi.models.egress.marking;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a line in the plain letters that a reader takes it for: full-width and mathematical letters (Unicode NFKD),
 * Cyrillic,
 * Greek and small-capital letters that look Latin (after Unicode TR 39), no invisible characters, one kind of space,
 * dash, slash and
 * quote, and the escapes of JSON and HTML.
 */
final class LookAlikes {

    private static final String ALIKE = "АВЕЅІЈКМНОРСТХУЗаеорсухіѕјһԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιıᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡ"
            + "ʏᴢꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ";
    private static final String LATIN = "ABESIJKMHOPCTXY3aeopcyxisjhdqwABEZHIKMNOPTYXoviiABCDEFGHIJKLMNOPRSTUVW"
            + "YZBCDEFGHIJKLMNOPRSTUVWXYZ";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63";
    private static final String SLASHES = "\u2044\u2215\u29F8\u2571";
    private static final String SINGLE = "\u2018\u2019\u201A\u201B\u2032";
    private static final String DOUBLE = "\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB";
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})|&(nbsp|sol|amp|ensp|emsp|thins"
            + "p|zwnj|shy);|&#(\\d{2,5});");

    private LookAlikes() {}

    /** The line as a reader takes it. */
    static String plain(String line) {
        String read = line.indexOf("\\u") < 0 && line.indexOf('&') < 0 ? line : unescaped(line);
        return isAscii(read) ? read : folded(read);
    }

    private static boolean isAscii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 0x7E) {
                return false;
            }
        }
        return true;
    }

    private static String unescaped(String line) {
        return ESCAPE.matcher(line).replaceAll(found -> Matcher.quoteReplacement(meaning(found.group(1),
                found.group(2), found.group(3))));
    }

    private static String meaning(String hex, String name, String decimal) {
        if (name != null) {
            return switch (name) {
                case "sol" -> "/";
                case "amp" -> "&";
                case "zwnj", "shy" -> "";
                default -> " ";
            };
        }
        int code = hex != null ? Integer.parseInt(hex, 16) : Integer.parseInt(decimal);
        return code < ' ' || code > 0xFFFF || Character.isSurrogate((char) code) ? " " : String.valueOf((char) code);
    }

    private static String folded(String line) {
        String letters = Normalizer.normalize(line, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(letters.length());
        letters.codePoints().forEach(code -> fold(code, plain));
        return plain.toString();
    }

    private static void fold(int code, StringBuilder plain) {
        int type = Character.getType(code);
        int alike = ALIKE.indexOf(code);
        if (alike >= 0) {
            plain.append(LATIN.charAt(alike));
        } else if (Character.isSpaceChar(code)) {
            plain.append(' ');
        } else if (DASHES.indexOf(code) >= 0) {
            plain.append('-');
        } else if (SLASHES.indexOf(code) >= 0) {
            plain.append('/');
        } else if (SINGLE.indexOf(code) >= 0) {
            plain.append('\'');
        } else if (DOUBLE.indexOf(code) >= 0) {
            plain.append('"');
        } else if (type != Character.FORMAT && type != Character.NON_SPACING_MARK && code != 0xFE0F) {
            plain.appendCodePoint(code);
        }
    }
}
