package org.otowi.models.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the fault table names a test for each of its 42 rows, and no test that there is not. */
class FaultsPageTest {

    private static final Pattern NAME = Pattern.compile("`(\\w+Test)\\.(row(\\d\\d)\\w+)`");
    private static final List<Class<?>> TESTS = List.of(FaultTableStreamTest.class, FaultTableErrorTest.class,
            FaultTableTimeTest.class, FaultTableRequestTest.class, RequestMapperTest.class);

    @Test
    void pageAndTestsAgree() throws IOException {
        Set<String> named = new TreeSet<>();
        Set<Integer> rows = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("../../docs/faults.md"))) {
            Matcher name = NAME.matcher(line);
            while (name.find()) {
                named.add(name.group(1) + "." + name.group(2));
                rows.add(Integer.valueOf(name.group(3)));
                assertEquals("| " + Integer.valueOf(name.group(3)) + " ", line.substring(0, line.indexOf('|', 1)));
            }
        }
        Set<String> tests = TESTS.stream().flatMap(test -> Stream.of(test.getDeclaredMethods())).map(Method::getName)
                .filter(name -> name.matches("row\\d\\d\\w+")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tests, named.stream().map(name -> name.substring(name.indexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(IntStream.rangeClosed(1, 42).boxed().collect(Collectors.toCollection(TreeSet::new)), rows);
    }
}
