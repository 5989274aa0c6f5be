package org.otowi.provenance.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.otowi.provenance.Sha256;

class CheckpointBodyTest {

    private static final String ROOT = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=";
    private static final String TEXT = "otowi/file/stream\n42\n" + ROOT + "\n";

    @Test
    void hasThreeLines() {
        CheckpointBody body = new CheckpointBody(CheckpointBody.origin("file", "stream"), 42, Sha256.of());
        assertEquals(TEXT, body.text());
        assertEquals(Optional.of(body), CheckpointBody.parse(TEXT));
    }

    @Test
    void mayStandBehindNothing() {
        assertEquals(0, CheckpointBody.parse("o\n0\n" + ROOT + "\n").orElseThrow().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "o\n1\n", "o\n1\n" + ROOT, "o\n01\n" + ROOT + "\n", "o\n-1\n" + ROOT + "\n",
        "\n1\n" + ROOT + "\n", "o\n1\n" + ROOT + "\nmore\n", "o\n1\n" + ROOT + "\n\n", "o\r\n1\n" + ROOT + "\r\n",
        "o\n9999999999999999\n" + ROOT + "\n", "o\n1\n47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=\n",
        "o\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n"})
    void refusesOtherForms(String text) {
        assertEquals(Optional.empty(), CheckpointBody.parse(text));
    }
}
