package org.otowi.cli.ask;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Explanation;
import org.otowi.provenance.cli.CommandException;

/** A question from standard input. */
final class QuestionInput {

    private static final int MOST_BYTES = 16 << 20;

    private QuestionInput() {}

    static String read(InputStream in) throws CommandException {
        String name = Messages.get("summarize.standardInput");
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new CommandException(Messages.get("input.tooLarge", name, MOST_BYTES >> 20));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            throw new CommandException(Messages.get("input.notUtf8", name), e);
        } catch (IOException e) {
            throw new CommandException(Messages.get("input.unreadable", name, Explanation.of(e)), e);
        }
    }
}
