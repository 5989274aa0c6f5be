package org.otowi.provenance.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.Set;

/** The published schema of an entry. */
public final class EntrySchema {

    private final JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(EntrySchema.class.getResourceAsStream("/org/otowi/provenance/entry.schema.json"));

    public boolean permits(String entry) {
        return schema.validate(entry, InputFormat.JSON).isEmpty();
    }

    public void assertPermits(String entry) {
        assertEquals(Set.of(), schema.validate(entry, InputFormat.JSON), entry);
    }
}
