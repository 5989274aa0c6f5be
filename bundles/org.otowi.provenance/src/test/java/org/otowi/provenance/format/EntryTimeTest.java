package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EntryTimeTest {

    private static final DateTimeFormatter STRICT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'")
            .withResolverStyle(ResolverStyle.STRICT).withZone(ZoneOffset.UTC);

    @Property
    void thePlatformAgreesOnEveryDate(@ForAll @IntRange(max = 9_999) int year, @ForAll Random random) {
        String text = String.format("%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, random.nextInt(14),
                random.nextInt(33), random.nextInt(26), random.nextInt(62), random.nextInt(62), random.nextInt(1_000));
        OptionalLong time = EntryTime.parse(text);
        assertEquals(platform(text), time, text);
        time.ifPresent(milliseconds -> assertEquals(text, EntryTime.text(milliseconds)));
    }

    @Test
    void anotherFormIsNoTime() {
        String time = "2026-01-02T03:04:06.678Z";
        assertEquals(Instant.parse(time).toEpochMilli(), EntryTime.parse(time).getAsLong());
        for (String other : List.of("", time + " ", time.replace('Z', 'z'), time.replace('T', ' '),
                time.replace("2026", "+026"), time.replace("2026", "-026"), time.replace("2", "٢"), "2026-01-02T03:04Z",
                time.replace("03:04:06", "24:00:00"), time.replace("01-02", "02-29"), time.replace("6.678", "𝟞.678"))) {
            assertEquals(OptionalLong.empty(), EntryTime.parse(other), other);
        }
    }

    private static OptionalLong platform(String text) {
        try {
            return OptionalLong.of(Instant.from(STRICT.parse(text)).toEpochMilli());
        } catch (DateTimeException e) {
            return OptionalLong.empty();
        }
    }
}
