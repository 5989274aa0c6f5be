package org.otowi.assistant.ranking;

import java.util.regex.Pattern;

/** First words that tie a sentence to the one before it. */
public enum Opening {
    /** It goes on with what was said. */
    CONTINUING("furthermore|moreover|additionally|in addition|also|finally|besides|then|next|specifically|in "
            + "particular|for example|for instance|similarly|likewise|thus|therefore|hence|consequently"
            + "|accordingly|as a result|lastly|second|secondly|third|thirdly|in fact|indeed|otherwise|again"
            + "|instead|rather|and|or|so|because of this|in this way|in this case|in that case|note that|recall "
            + "that|that is|on the other hand|in contrast|by contrast|conversely|to do so|to this end|to achieve "
            + "this|to overcome this|with this"),
    /** It points at something that was named there. */
    POINTING("this|these|those|it|they|such|its|their|that|he|she|both|one|the (latter|former|above|same|other"
            + "|resulting|first|second|third|last)|here|there|another|each of (these|them)|all (these|of these)"
            + "|some of (these|them)|as (above|before|mentioned)"),
    /** It points at the work itself, which everybody knows. */
    SELF("(this|the present) (paper|work|article|letter|study|report|note|contribution|thesis|chapter|survey"
            + "|review|package|library|module|code|program|software|tool|toolkit|document|manuscript)|here,? (we"
            + "|i)|it (is|was) (shown|found|well[- ]known|known|argued|demonstrated|possible|important|necessary)"
            + "|one of the|there (is|are|has|have|exists?)|both \\w+ and|it remains|this (is|was) (the first|a"
            + "|an)");

    private final Pattern pattern;

    Opening(String words) {
        pattern = Pattern.compile("[\"'(\u201c\u2018]*(" + words + ")\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Whether the sentence opens so. */
    public boolean of(String sentence) {
        return pattern.matcher(sentence).matches();
    }

    /** Whether the sentence can be understood without the one before it. */
    public static boolean standsAlone(String sentence) {
        return SELF.of(sentence) || !CONTINUING.of(sentence) && !POINTING.of(sentence);
    }
}
