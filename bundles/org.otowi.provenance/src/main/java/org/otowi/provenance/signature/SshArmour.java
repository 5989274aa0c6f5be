package org.otowi.provenance.signature;

import java.util.List;
import org.otowi.provenance.messages.Messages;

/** The text form of an OpenSSH signature, as {@code ssh-keygen -Y sign} writes it into a {@code .sig} file. */
public final class SshArmour {

    private static final String BEGIN = "-----BEGIN SSH SIGNATURE-----";
    private static final String END = "-----END SSH SIGNATURE-----";

    private SshArmour() {}

    /** The signature between the two lines; what stands before and behind them is passed over, as OpenSSH does. */
    public static SshSignature read(String text) throws MalformedSignatureException {
        List<String> lines = text.lines().toList();
        int begin = lines.indexOf(BEGIN);
        int end = lines.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new MalformedSignatureException(Messages.get("ssh.armour"));
        }
        return SshSignature.ofBase64(String.join("", lines.subList(begin + 1, end)));
    }
}
