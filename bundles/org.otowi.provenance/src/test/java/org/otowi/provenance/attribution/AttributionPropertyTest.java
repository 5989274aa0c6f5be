package org.otowi.provenance.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.io.file.PathUtils;
import org.otowi.provenance.attribution.Oracle.Step;

/** Whatever happened to a file, every line's author is found from the log and the file alone. */
class AttributionPropertyTest {

    @Property(tries = 60)
    void everyLineIsWhoseItTrulyIs(@ForAll("steps") List<Step> steps, @ForAll Random random) throws Exception {
        Path folder = Files.createTempDirectory("oracle");
        try (Oracle oracle = new Oracle(folder, random)) {
            for (Step step : steps) {
                oracle.apply(step);
                assertEquals(oracle.truth(), oracle.file().blame(), () -> step + "\n" + oracle.explain());
            }
        } finally {
            PathUtils.deleteDirectory(folder);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Arbitraries.of(Step.class).list().ofMinSize(1).ofMaxSize(20);
    }
}
