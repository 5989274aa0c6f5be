package org.otowi.provenance;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.otowi.provenance.messages.Messages;

/** Why an input or output failed, in words instead of the name of a Java class. */
public final class Explanation {

    private Explanation() {}

    /**
     * A phrase without the file's name, to stand behind a colon or in brackets. The exceptions of the file system hold only
     * the file's name as their message.
     */
    public static String of(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return Messages.get("cause.permission");
        }
        if (failure instanceof NoSuchFileException) {
            return Messages.get("cause.missing");
        }
        if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }
}
