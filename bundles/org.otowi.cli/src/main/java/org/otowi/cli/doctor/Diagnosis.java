package org.otowi.cli.doctor;

import java.util.Optional;

/**
 * What one check found.
 *
 * @param name what was looked at, the same in every language: for scripts
 * @param status how well it works
 * @param detail what was found, in words
 * @param remedy what the user can do about it
 */
record Diagnosis(String name, Status status, String detail, Optional<String> remedy) {

    /** How well something works. */
    enum Status {
        /** It works. */
        OK,
        /** It is missing; what needs it is said, the rest works. */
        LIMITED,
        /** Commands will fail. */
        BROKEN
    }

    static Diagnosis ok(String name, String detail) {
        return new Diagnosis(name, Status.OK, detail, Optional.empty());
    }

    static Diagnosis limited(String name, String detail, String remedy) {
        return new Diagnosis(name, Status.LIMITED, detail, Optional.of(remedy));
    }

    static Diagnosis broken(String name, String detail, String remedy) {
        return new Diagnosis(name, Status.BROKEN, detail, Optional.of(remedy));
    }
}
