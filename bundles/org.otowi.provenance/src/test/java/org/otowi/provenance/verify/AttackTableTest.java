package org.otowi.provenance.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every row of the attack table has a test that is named after it, such as {@code row12TwoCheckpoints...}. */
class AttackTableTest {

    private static final int ROWS = 32;
    private static final Pattern ROW = Pattern.compile("row(\\d+)[A-Z]\\w+");

    @Test
    void everyRowHasATest() throws Exception {
        Set<Integer> expected = IntStream.rangeClosed(1, ROWS).boxed().collect(Collectors.toCollection(TreeSet::new));
        assertEquals(expected, rowsWithTests());
    }

    private static Set<Integer> rowsWithTests() throws IOException, URISyntaxException {
        Path classes = Path.of(AttackTableTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(classes)) {
            names = files.map(classes::relativize).map(Path::toString).filter(name -> name.endsWith("Test.class"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.')).toList();
        }
        return names.stream().map(AttackTableTest::load).filter(type -> !Modifier.isAbstract(type.getModifiers()))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods())).filter(AttackTableTest::isTest)
                .map(method -> ROW.matcher(method.getName())).filter(Matcher::matches)
                .map(matcher -> Integer.valueOf(matcher.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isTest(Method method) {
        return method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AttackTableTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
