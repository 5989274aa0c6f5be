package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CppOutlineTest extends OutlineContract {

    CppOutlineTest() {
        super(Language.CPP, "heat.hpp");
    }

    @Override
    String opening() {
        return "template <class T> class A { void b(std::map<\n";
    }

    @Test
    void headersAreToldApartByTheirContent() {
        assertEquals(Language.CPP, Languages.of(Path.of("a.h"), "namespace a {\n}\n").orElseThrow());
        assertEquals(Language.C, Languages.of(Path.of("a.h"), "/* a::b */\nint f(void);\n").orElseThrow());
    }

    @Test
    void headCommentJoinsItsLines() {
        assertEquals("Explicit solver for heat in a rod.\nLengths in m.", sample().headComment().orElseThrow().text());
    }

    @Test
    void typesAndDocumentationOfParametersAreKept() {
        assertEquals(List.of(new Parameter("until", "U", "", "time in s"),
                new Parameter("options", "std::map<int, T>", "", "")), symbol("advance").parameters());
    }

    @Test
    void parametersWithoutNamesKeepTheirTypes() {
        assertEquals(List.of(new Parameter("", "int", "", "")), symbol("internal").parameters());
    }

    @Test
    void constantsKeepValueAndComment() {
        assertEquals(List.of("fixed=1 (temperature given)", "kappa=1.17e-4 (m^2/s)", "kMillion=1'000'000 ()"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }

    @Test
    void filesAreFoundWhereTheyAreOpened() {
        assertEquals(List.of("std::ifstream in(\"heat.in\")"),
                sample().fileAccesses().stream().map(FileAccess::what).toList());
    }

    @Test
    void callsJoinProceduresOfTheFile() {
        assertEquals(List.of("Rod>init", "~Rod>hidden"),
                sample().calls().stream().map(call -> call.caller() + ">" + call.callee()).toList());
    }
}
