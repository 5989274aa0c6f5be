package org.otowi.provenance.log;

/**
 * The lines by which git marks a conflict: seven equal characters, more where conflicts are nested, alone or with a blank
 * and a label behind them.
 */
public final class ConflictMarkers {

    private static final int SHORTEST = 7;
    private static final int LONGEST = 64;
    private static final String CHARACTERS = "<|=>";

    /** So many bytes of a line, or all if it has fewer, tell whether it is a marker. */
    public static final int DECISIVE = LONGEST + 1;

    private ConflictMarkers() {}

    /** Whether the line, without its line end, or its first {@link #DECISIVE} bytes, is a marker. */
    public static boolean isMarker(byte[] line) {
        if (line.length == 0 || CHARACTERS.indexOf(line[0]) < 0) {
            return false;
        }
        int width = 1;
        while (width < line.length && line[width] == line[0]) {
            width++;
        }
        return width >= SHORTEST && width <= LONGEST && (width == line.length || line[width] == ' ');
    }
}
