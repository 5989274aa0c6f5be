package org.otowi.documents.input;

import static org.otowi.documents.input.ReadBudget.refusal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;

/** Brings a file into memory, or says why that is not possible; a file beyond the limit of size is not read at all. */
public final class FileLoader {

    private static final int CHUNK = 1 << 16;

    /** Reads and hashes the file that the budget is for. */
    public LoadedFile load(ReadBudget budget) throws UnreadableDocumentException {
        Path file = budget.file();
        try {
            BasicFileAttributes before = attributes(file);
            checkKind(file, before, budget.limits().maxBytes());
            byte[] bytes = bytes(file, before.size(), budget);
            BasicFileAttributes after = attributes(file);
            if (bytes.length != before.size() || after.size() != before.size()
                    || !after.lastModifiedTime().equals(before.lastModifiedTime())) {
                throw refusal(Reason.CHANGED, "changed", file);
            }
            return new LoadedFile(file, bytes, sha256(bytes));
        } catch (NoSuchFileException e) {
            throw new UnreadableDocumentException(Reason.MISSING, Messages.text("missing", file), e);
        } catch (AccessDeniedException e) {
            throw new UnreadableDocumentException(Reason.NOT_PERMITTED, Messages.text("notPermitted", file), e);
        } catch (IOException e) {
            throw new UnreadableDocumentException(Reason.BROKEN, Messages.text("disk", file, e.getMessage()), e);
        }
    }

    private static BasicFileAttributes attributes(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class);
    }

    private static void checkKind(Path file, BasicFileAttributes attributes, long maxBytes)
            throws UnreadableDocumentException {
        if (attributes.isDirectory()) {
            throw refusal(Reason.NOT_A_FILE, "directory", file);
        }
        if (!attributes.isRegularFile()) {
            throw refusal(Reason.NOT_A_FILE, "notAFile", file);
        }
        if (attributes.size() == 0) {
            throw refusal(Reason.EMPTY, "empty", file);
        }
        if (attributes.size() > maxBytes) {
            throw refusal(Reason.TOO_LARGE, "tooLarge", file, attributes.size() >> 20, maxBytes >> 20);
        }
    }

    /** Reads one byte more than expected at most: a file that grows is noticed, one that never ends is not followed. */
    private static byte[] bytes(Path file, long size, ReadBudget budget) throws IOException, UnreadableDocumentException {
        ByteArrayOutputStream content = new ByteArrayOutputStream((int) size);
        byte[] chunk = new byte[CHUNK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(chunk); read >= 0 && content.size() <= size; read = in.read(chunk)) {
                budget.check();
                content.write(chunk, 0, read);
            }
        }
        return content.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
