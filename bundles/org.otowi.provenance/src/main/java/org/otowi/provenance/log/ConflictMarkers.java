package org.otowi.provenance.log;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lines by which git marks a conflict: seven equal characters, alone or with a blank and a label behind them. */
final class ConflictMarkers {

    private static final int WIDTH = 7;
    private static final List<byte[]> MARKERS = List.of(bytes("<<<<<<<"), bytes("|||||||"), bytes("======="),
            bytes(">>>>>>>"));

    private ConflictMarkers() {}

    static boolean isMarker(byte[] line) {
        boolean alone = line.length == WIDTH || line.length > WIDTH && line[WIDTH] == ' ';
        return alone && MARKERS.stream().anyMatch(marker -> Arrays.equals(marker, 0, WIDTH, line, 0, WIDTH));
    }

    private static byte[] bytes(String marker) {
        return marker.getBytes(StandardCharsets.US_ASCII);
    }
}
