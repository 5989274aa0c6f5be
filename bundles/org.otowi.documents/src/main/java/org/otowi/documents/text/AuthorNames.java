package org.otowi.documents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the names of people in the author lines of a title page. */
public final class AuthorNames {

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:[,;·•|]|\\b(?:and|AND)\\b|&)\\s*");
    private static final Pattern MARKS = Pattern.compile("[*†‡§¶∗⋆♯#]|\\$[^$]*\\$|\\^\\{?[^ }]*}?"
            + "|(?<=\\p{L})[0-9]+(?:,[0-9]+)*|\\b[0-9]+\\b|\\((?:[0-9a-z],?)+\\)|\\bORCID\\b.*|\\S+@\\S+");
    private static final Pattern DEGREE = Pattern.compile("(?:Ph\\.?D|M\\.?D|M\\.?Sc|Jr|Sr|II|III|IEEE|Member|Senior Member"
            + "|Fellow|Student Member)\\.?(?: IEEE)?");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|d['’]\\p{L}+|\\p{Ll}{1,4}) ?){1,6}");
    private static final Pattern INSTITUTION = Pattern.compile("(?i).*\\b(?:"
            + "univ\\w*|institut\\w*|department|dept|dipartimento|laborator\\w*|labs?|cent(?:er|re)|school|college|"
            + "faculty|division|academy|corporation|inc|gmbh|ltd|observatory|hospital|group|national|street|road|"
            + "avenue|e-?mail|dated|received|accepted|published|"
            + "usa|germany|france|china|japan|italy|switzerland|kingdom|canada|"
            + "spain|india|australia|netherlands|research|foundation|ministry|agency|society|technology|sciences?|"
            + "engineering|physics|chemistry|http\\S*)\\b.*"
            + "|(?i).*\\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}*\\.? \\d.*");

    private AuthorNames() {}

    /** The names in one line of authors, marks of affiliation removed; empty if the line names no people. */
    public static List<String> in(String line) {
        List<String> names = new ArrayList<>();
        if (isInstitution(line)) {
            return names;
        }
        for (String part : SEPARATOR.split(MARKS.matcher(line).replaceAll(" ").replaceAll("(?<=\\p{L})~", " "))) {
            String name = part.replaceAll("\\s+", " ").replaceAll("^[\\s.]+|\\s+$", "");
            if (NAME.matcher(name).matches() && name.chars().anyMatch(Character::isUpperCase)
                    && !DEGREE.matcher(name).matches()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether the line is an address or affiliation. */
    public static boolean isInstitution(String line) {
        return INSTITUTION.matcher(line).matches();
    }
}
