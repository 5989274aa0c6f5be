package org.otowi.assistant.ui.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.otowi.models.egress.EgressPreview;
import org.otowi.models.egress.Finding;
import org.otowi.models.egress.Outgoing;

/** A preview in words. */
final class PreviewWords {

    /** What would reorder or hide other characters. Shown as their code, as the bytes are what they are. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\\n\\r\\t]]");

    private final EgressPreview preview;
    private final NumberFormat numbers = NumberFormat.getIntegerInstance();

    PreviewWords(EgressPreview preview) {
        this.preview = preview;
    }

    /** Method and address. */
    String destination() {
        Outgoing outgoing = preview.outgoing();
        return outgoing.method() + " " + outgoing.uri();
    }

    String model() {
        return preview.outgoing().model().orElse("");
    }

    /** Bytes, and tokens as estimated, with what the model takes. */
    String size() {
        String bytes = numbers.format(preview.outgoing().body().length);
        String tokens = numbers.format(preview.tokens());
        return preview.contextTokens().isPresent()
                ? NLS.bind(Messages.size_ofContext,
                        new Object[] {bytes, tokens, numbers.format(preview.contextTokens().getAsLong())})
                : NLS.bind(Messages.size, bytes, tokens);
    }

    /** Everything that would be sent but the key: the headers, a blank line, the body. */
    String exactly() {
        Outgoing outgoing = preview.outgoing();
        StringBuilder text = new StringBuilder(destination()).append('\n');
        new TreeMap<>(outgoing.headers()).forEach((name, value) -> text.append(name).append(": ")
                .append(value).append('\n'));
        if (!preview.keyHeader().isEmpty()) {
            text.append(NLS.bind(Messages.keyHeader, preview.keyHeader())).append('\n');
        }
        return shown(text.append('\n').append(body(outgoing.body())).toString());
    }

    private static String body(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            return new String(body, StandardCharsets.ISO_8859_1);
        }
    }

    private static String shown(String text) {
        return HIDDEN.matcher(text).replaceAll(match -> String.format("\\\\u%04x", (int) match.group().charAt(0)));
    }

    /** Where a finding is. */
    static String place(Finding finding) {
        return finding.line().isPresent() ? NLS.bind(Messages.place, finding.where(), finding.line().getAsInt())
                : finding.where();
    }

    /** What a finding alone asks for. */
    static String verdict(Finding finding) {
        return switch (finding.verdict()) {
            case ALLOW -> Messages.verdict_allow;
            case WARN -> Messages.verdict_warn;
            case REFUSE -> Messages.verdict_refuse;
        };
    }

    String bytes(long size) {
        return NLS.bind(Messages.bytes, numbers.format(size));
    }
}
