package org.otowi.provenance.export;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.cfg.HandlerInstantiator;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.openprovenance.prov.core.json.serialization.ProvDeserialiser;
import org.openprovenance.prov.model.Document;

/** Reads PROV-JSON with ProvToolbox, some of whose readers a newer Jackson cannot construct without help. */
final class ProvToolbox {

    private ProvToolbox() {}

    static Document read(String json) {
        ObjectMapper mapper = new ObjectMapper();
        mapper.setHandlerInstantiator(new WithType());
        return new ProvDeserialiser(mapper)
                .deserialiseDocument(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static final class WithType extends HandlerInstantiator {

        @Override
        public JsonDeserializer<?> deserializerInstance(DeserializationConfig config, Annotated annotated,
                Class<?> type) {
            try {
                return (JsonDeserializer<?>) type.getConstructor(JavaType.class).newInstance(annotated.getType());
            } catch (ReflectiveOperationException e) {
                return null;
            }
        }

        @Override
        public KeyDeserializer keyDeserializerInstance(DeserializationConfig config, Annotated annotated,
                Class<?> type) {
            return null;
        }

        @Override
        public JsonSerializer<?> serializerInstance(SerializationConfig config, Annotated annotated, Class<?> type) {
            return null;
        }

        @Override
        public TypeResolverBuilder<?> typeResolverBuilderInstance(MapperConfig<?> config, Annotated annotated,
                Class<?> type) {
            return null;
        }

        @Override
        public TypeIdResolver typeIdResolverInstance(MapperConfig<?> config, Annotated annotated, Class<?> type) {
            return null;
        }
    }
}
