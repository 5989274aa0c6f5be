package org.otowi.cli.doctor;

import java.io.IOException;
import java.util.Properties;
import org.otowi.assistant.embedded.EmbeddedSummarizer;
import org.otowi.cli.messages.Messages;
import org.otowi.provenance.Content;
import org.otowi.provenance.ContentStore;
import org.otowi.provenance.Explanation;

/** Looks at what Otowi runs on, wherever it is started. */
final class RuntimeChecks {

    private final Properties system;
    private final ContentStore store;

    RuntimeChecks(Properties system, ContentStore store) {
        this.system = system;
        this.store = store;
    }

    Diagnosis java() {
        return Diagnosis.ok("java", Messages.get("doctor.java", system.getProperty("java.runtime.version"),
                system.getProperty("java.vendor"), system.getProperty("java.home")));
    }

    /** Java opens a file whose name it was given only if the locale's charset has every letter of it. */
    Diagnosis fileNames() {
        String charset = system.getProperty("sun.jnu.encoding", "");
        return charset.equalsIgnoreCase("UTF-8")
                ? Diagnosis.ok("file-names", Messages.get("doctor.fileNames"))
                : Diagnosis.limited("file-names", Messages.get("doctor.fileNames.limited", charset),
                        Messages.get("doctor.fileNames.remedy"));
    }

    Diagnosis provider() {
        return Diagnosis.ok("provider", Messages.get("doctor.provider", EmbeddedSummarizer.PROVIDER));
    }

    /** Without it nothing is recorded: the log would commit to what was never kept. */
    Diagnosis contentStore() {
        Content probe = Content.ofText("");
        try {
            store.keep(probe);
            return Diagnosis.ok("content-store", Messages.get("doctor.store"));
        } catch (IOException e) {
            return Diagnosis.broken("content-store", Messages.get("doctor.store.broken", Explanation.of(e)),
                    Messages.get("doctor.store.remedy"));
        }
    }
}
