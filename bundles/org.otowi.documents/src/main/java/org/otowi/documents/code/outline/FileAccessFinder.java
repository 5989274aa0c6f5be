package org.otowi.documents.code.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.otowi.documents.Cancellation;

/** Finds calls that open, read or write files. */
public final class FileAccessFinder {

    private static final int LONGEST_CALL = 300;

    private final Pattern call;

    /** @param call matches a call up to its opening parenthesis */
    public FileAccessFinder(Pattern call) {
        this.call = call;
    }

    /** Adds every such call, with the arguments as far as they fit on a line. */
    public void find(MaskedSource source, Outline outline, Cancellation cancellation) {
        Matcher matcher = call.matcher(source.code());
        while (matcher.find()) {
            cancellation.check();
            int close = Pieces.closing(source.code(), matcher.end() - 1, matcher.end() + LONGEST_CALL);
            int end = close < 0 ? matcher.end() : close + 1;
            outline.access(source.clean(matcher.start(), end), matcher.start());
        }
    }
}
