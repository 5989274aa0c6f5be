package org.otowi.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class OperationTest {

    @ParameterizedTest
    @EnumSource(Operation.class)
    void everyOperationHasOursAndItsBareReference(Operation operation) {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        Collection<BenchmarkListEntry> found =
                BenchmarkList.defaultList().find(silent, List.of(operation.pattern()), List.of());
        List<String> names = found.stream().map(each -> each.getUsername().replaceAll(".*\\.", "")).sorted().toList();
        assertEquals(List.of("bare", "ours"), names);
    }

    @Test
    void theRatioComparesSpeedsNotTimes() {
        Row row = Operation.VERIFY.row(4, 1);
        assertEquals(0.25, row.ratio());
        assertTrue(row.toString().endsWith("below the aim"), row::toString);
        assertFalse(Operation.VERIFY.row(1, 1).toString().endsWith("below the aim"));
    }

    @Test
    void aRatioThatIsNotPromisedIsJudgedByNobody() {
        assertTrue(Operation.MERGE.row(4, 1).toString().endsWith("0.25"));
    }

    @Test
    void wordsChooseRows() {
        assertTrue(Operation.VERIFY.isWanted());
        assertTrue(Operation.VERIFY.isWanted("append", "one core"));
        assertFalse(Operation.VERIFY.isWanted("append"));
    }
}
