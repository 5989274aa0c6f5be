package org.otowi.documents.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatlabClassOutlineTest extends OutlineContract {

    MatlabClassOutlineTest() {
        super(Language.MATLAB, "Rod.m");
    }

    @Override
    String opening() {
        return "classdef A\n methods\n function f(x)\n";
    }

    @Test
    void helpOfTheClassStandsBelowItsHead() {
        assertEquals("ROD State of a rod; lengths in m.", symbol("Rod").documentation());
    }

    @Test
    void constantPropertiesKeepValueAndComment() {
        assertEquals(List.of("KAPPA=1.17e-4 (thermal diffusivity of copper, m^2/s)"),
                sample().constants().stream().map(c -> c.name() + "=" + c.value() + " (" + c.comment() + ")").toList());
    }
}
