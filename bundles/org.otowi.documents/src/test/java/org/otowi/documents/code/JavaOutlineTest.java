package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaOutlineTest extends OutlineContract {

    JavaOutlineTest() {
        super(Language.JAVA, "Heat.java");
    }

    @Override
    String opening() {
        return "class A { void b( { enum C { D(\n";
    }

    @Test
    void headCommentIsTheMainTypesJavadocAndNotTheLicence() {
        assertEquals("Explicit solver for heat in a rod.\n\n@param <T> what is solved for",
                sample().headComment().orElseThrow().text());
    }

    @Test
    void importsAreDependencies() {
        assertEquals(List.of("java.lang.Math.abs", "java.nio.file.Files", "java.util.*"),
                sample().dependencies().stream().map(Dependency::name).toList());
    }

    @Test
    void javadocDescribesParameters() {
        assertEquals(List.of(new Parameter("until", "final double", "", "time in s"),
                new Parameter("tol", "@Positive Map<String, ? super T>", "", "largest change of a step, in K")),
                symbol("advance").parameters());
    }

    @Test
    void componentsOfARecordAreItsParameters() {
        assertEquals(List.of(new Parameter("position", "double", "", ""), new Parameter("value", "double", "", "")),
                symbol("Node").parameters());
    }

    @Test
    void finalNumbersAreConstants() {
        assertEquals(List.of("KAPPA=1.17e-4", "maxSteps=100_000", "SIZE=2"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value()).toList());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("Files.readString(java.nio.file.Path.of(\"heat.in\"))"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("advance>check", "advance>flux", "Node>check"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }

    @Test
    void notesOfWorkLeftAreFound() {
        assertEquals(List.of("TODO: limit the step"), sample().todos().stream().map(Todo::text).toList());
    }

    @Test
    void statementsOfABrokenMethodAreNoFields() {
        assertEquals(List.of("A", "f"),
                names(read("class A {\n    void f() {\n        if (x) {\n    }\n    return x;\n")));
    }
}
