package org.chuhai.platform.parameter;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.UUID;
import org.chuhai.platform.value.Identifier;
import org.jspecify.annotations.Nullable;

/** Reads identifiers in paths; the framework answers 404 to a path whose identifier is none, as to any unknown path. */
@Provider
public class PathIdentifiers implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == UUID.class ? (ParamConverter<T>) new StrictIdentifier() : null;
    }

    private static final class StrictIdentifier implements ParamConverter<UUID> {

        @Override
        public UUID fromString(String text) {
            return Identifier.of(text);
        }

        @Override
        public String toString(UUID identifier) {
            return identifier.toString();
        }
    }
}
