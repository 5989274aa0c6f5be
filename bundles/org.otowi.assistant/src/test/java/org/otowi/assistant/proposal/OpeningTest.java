package org.otowi.assistant.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {

    /** Vertical bars stand for line ends. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "import os|~0",
        "#!/bin/sh|# a comment|ls|~1",
        "#!/usr/bin/env python|# -*- coding: latin-1 -*-|import os|~2",
        "# Copyright 2020 A. Author|# All rights reserved.||import os|~3",
        "!> What it does.|module a|~0",
        "C Copyright 1980|C     more|      PROGRAM A|~2",
        "/* SPDX-License-Identifier: MIT */|int a;|~1",
        "/*| * Licence: none| */||int a;|~4",
        "/* never closed, copyright|int a;|~0",
        "---|title: A|---|# A|~3",
        "---|no end of it|~0",
        "% !TeX root = main.tex|\\section{A}|~1",
        "<?xml version='1.0'?>|<a/>|~1",
        "<!-- Copyright -->|# A|~1",
        "''~0"})
    void aCommentGoesBehindWhatMustComeFirst(String text, int line) {
        assertEquals(line, new Opening(TextLines.of(text.replace('|', '\n'))).end());
    }
}
