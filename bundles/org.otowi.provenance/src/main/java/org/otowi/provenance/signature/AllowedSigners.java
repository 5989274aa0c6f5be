package org.otowi.provenance.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.otowi.provenance.ProvenanceException;
import org.otowi.provenance.ProvenanceException.Reason;
import org.otowi.provenance.messages.Messages;

/** An OpenSSH {@code allowed_signers} file, as {@code ssh-keygen(1)} describes it. */
public final class AllowedSigners {

    private final List<AllowedSigner> signers;

    private AllowedSigners(List<AllowedSigner> signers) {
        this.signers = signers;
    }

    /** What the list says of a key. */
    public enum Trust {
        TRUSTED,
        UNKNOWN,
        OTHER_NAMESPACE,
        OUT_OF_DATE;

        /** The answer in words. */
        public String sentence() {
            return Messages.get("signers." + name());
        }
    }

    /**
     * Reads a list.
     *
     * @throws ProvenanceException if it cannot be read or a line has another form
     */
    public static AllowedSigners read(Path file) throws ProvenanceException {
        List<AllowedSigner> signers = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                try {
                    AllowedSigner.parse(line).ifPresent(signers::add);
                } catch (MalformedSignatureException e) {
                    throw new ProvenanceException(Reason.UNREADABLE,
                            Messages.get("signers.line", file, i + 1, e.getMessage()), e);
                }
            }
        }
        return new AllowedSigners(signers);
    }

    private static List<String> lines(Path file) throws ProvenanceException {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw ProvenanceException.unreadable("signers.unreadable", file, e);
        }
    }

    /** Whether somebody on the list may sign with the key, for the purpose and at the time. */
    public Trust trust(SshKey key, String namespace, Instant time) {
        Optional<Trust> best = Optional.empty();
        for (AllowedSigner signer : signers) {
            if (signer.key().isSameAs(key)) {
                Trust trust = trust(signer, namespace, time);
                best = best.filter(Trust.TRUSTED::equals).or(() -> Optional.of(trust));
            }
        }
        return best.orElse(Trust.UNKNOWN);
    }

    /**
     * Who may sign with a key that is trusted for the purpose and at the time: the principals of every line that says so,
     * with commas between them. They are text of the list's author, not sure to be printable.
     */
    public String principals(SshKey key, String namespace, Instant time) {
        String listed = signers.stream()
                .filter(signer -> signer.key().isSameAs(key) && trust(signer, namespace, time) == Trust.TRUSTED)
                .map(AllowedSigner::principals).distinct().collect(Collectors.joining(","));
        return new String(listed.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static Trust trust(AllowedSigner signer, String namespace, Instant time) {
        return !signer.permits(namespace) ? Trust.OTHER_NAMESPACE
                : signer.isValidAt(time) ? Trust.TRUSTED : Trust.OUT_OF_DATE;
    }
}
