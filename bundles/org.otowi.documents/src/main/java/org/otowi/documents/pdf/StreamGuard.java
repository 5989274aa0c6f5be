package org.otowi.documents.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.output.NullOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDPage;
import org.otowi.documents.UnreadableDocumentException;
import org.otowi.documents.UnreadableDocumentException.Reason;
import org.otowi.documents.input.ReadBudget;
import org.otowi.documents.input.ReadingStopped;

/**
 * Refuses streams that would grow beyond reason when decompressed, before the PDF library decompresses them into memory.
 *
 * <p>Deflate grows data by 1032 at most (zlib technical details), so that small streams need no look.
 */
final class StreamGuard {

    static final long LARGEST = 128L << 20;
    private static final int DEFLATE_RATIO = 1032;
    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "endstream".getBytes(StandardCharsets.US_ASCII);

    private final ReadBudget budget;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    StreamGuard(ReadBudget budget) {
        this.budget = budget;
    }

    /** Looks at the streams of a file that the parser itself may decompress. */
    void check(byte[] file) throws UnreadableDocumentException {
        for (int at = indexOf(file, START, 0); at >= 0; at = indexOf(file, START, at + 1)) {
            budget.check();
            int end = indexOf(file, END, at + START.length);
            int to = end < 0 ? file.length : end;
            if (to - at > LARGEST / DEFLATE_RATIO) {
                checkDeflated(file, skipLineEnd(file, at + START.length), to);
            }
            at = to + END.length - 1;
        }
    }

    private static int skipLineEnd(byte[] file, int at) {
        int next = at;
        while (next < file.length && (file[next] == '\r' || file[next] == '\n')) {
            next++;
        }
        return next;
    }

    private void checkDeflated(byte[] file, int from, int to) throws UnreadableDocumentException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(file, from, Math.max(0, to - from));
            byte[] chunk = new byte[1 << 16];
            int count = inflater.inflate(chunk);
            while (count > 0) {
                budget.check();
                if (inflater.getBytesWritten() > LARGEST) {
                    throw refusal();
                }
                count = inflater.inflate(chunk);
            }
        } catch (DataFormatException e) {
            // not deflated, or damaged: the parser says what it thinks of it
            return;
        } finally {
            inflater.end();
        }
    }

    /** Looks at the content of a page and all that it draws with, pictures left out since they are not decoded. */
    void check(PDPage page) throws IOException, UnreadableDocumentException {
        COSDictionary dictionary = page.getCOSObject();
        List<COSBase> open = new ArrayList<>();
        COSDictionary resources = page.getResources() == null ? new COSDictionary() : page.getResources().getCOSObject();
        open.add(resources);
        COSBase contents = dictionary.getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream stream) {
            measure(stream);
        } else if (contents instanceof COSArray array) {
            open.add(array);
        }
        while (!open.isEmpty()) {
            budget.check();
            visit(open.remove(open.size() - 1), open);
        }
    }

    private void visit(COSBase reference, List<COSBase> open) throws IOException, UnreadableDocumentException {
        COSBase value = reference instanceof COSObject object ? object.getObject() : reference;
        if (value == null || !seen.add(value)) {
            return;
        }
        if (value instanceof COSArray array) {
            array.forEach(open::add);
        } else if (value instanceof COSDictionary dictionary) {
            boolean picture = COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE));
            if (value instanceof COSStream stream && !picture) {
                measure(stream);
            }
            if (!picture) {
                dictionary.keySet().stream().filter(key -> !COSName.PARENT.equals(key))
                        .forEach(key -> open.add(dictionary.getItem(key)));
            }
        }
    }

    private void measure(COSStream stream) throws IOException, UnreadableDocumentException {
        List<COSName> filters = filters(stream);
        boolean small = filters.size() <= 1 && stream.getLength() < LARGEST / DEFLATE_RATIO / 4;
        if (filters.isEmpty() || small) {
            return;
        }
        byte[] data;
        try (InputStream raw = stream.createRawInputStream()) {
            data = IOUtils.toByteArray(raw);
        }
        for (int i = 0; i < filters.size(); i++) {
            boolean last = i == filters.size() - 1;
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            try (OutputStream out = new Limited(last ? NullOutputStream.INSTANCE : kept)) {
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(new ByteArrayInputStream(data), out, stream, i);
            }
            data = kept.toByteArray();
        }
    }

    private static List<COSName> filters(COSStream stream) {
        List<COSName> names = new ArrayList<>();
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName name) {
            names.add(name);
        } else if (filters instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.getObject(i) instanceof COSName name) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private UnreadableDocumentException refusal() {
        return ReadBudget.refusal(Reason.TOO_LARGE, "pdfBomb", budget.file(), LARGEST >> 20);
    }

    private static int indexOf(byte[] file, byte[] word, int from) {
        for (int at = from; at <= file.length - word.length; at++) {
            int same = 0;
            while (same < word.length && file[at + same] == word[same]) {
                same++;
            }
            if (same == word.length) {
                return at;
            }
        }
        return -1;
    }

    /** Lets no more than the limit pass, and no longer than the budget allows. */
    private final class Limited extends OutputStream {

        private final OutputStream target;
        private long count;

        private Limited(OutputStream target) {
            this.target = target;
        }

        @Override
        public void write(int b) throws IOException {
            admit(1);
            target.write(b);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            admit(length);
            target.write(bytes, offset, length);
        }

        private void admit(int length) {
            count += length;
            try {
                if (count > LARGEST) {
                    throw refusal();
                }
                if (length > 1 || (count & 0xFFF) == 0) {
                    budget.check();
                }
            } catch (UnreadableDocumentException e) {
                throw new ReadingStopped(e);
            }
        }
    }
}
