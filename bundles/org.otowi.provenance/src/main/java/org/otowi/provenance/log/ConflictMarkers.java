package org.otowi.provenance.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines by which git marks a conflict: seven equal characters, alone or with a blank and a label behind them. */
public final class ConflictMarkers {

    private static final int WIDTH = 7;

    /** So many bytes of a line, or all if it has fewer, tell whether it is a marker. */
    public static final int DECISIVE = WIDTH + 1;

    private static final List<byte[]> MARKERS = List.of(bytes("<<<<<<<"), bytes("|||||||"), bytes("======="),
            bytes(">>>>>>>"));

    private ConflictMarkers() {}

    /** Whether the line, without its line end, or its first {@link #DECISIVE} bytes, is a marker. */
    public static boolean isMarker(byte[] line) {
        boolean alone = line.length == WIDTH || line.length > WIDTH && line[WIDTH] == ' ';
        return alone && MARKERS.stream().anyMatch(marker -> Arrays.equals(marker, 0, WIDTH, line, 0, WIDTH));
    }

    private static byte[] bytes(String marker) {
        return marker.getBytes(StandardCharsets.US_ASCII);
    }
}
