package org.otowi.models.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A published schema. */
public final class Schema {

    private final JsonSchema schema;

    /** @param file the schema */
    public Schema(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean permits(String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    public void assertPermits(String json) {
        assertEquals(Set.of(), schema.validate(json, InputFormat.JSON), json);
    }
}
