package org.chuhai.catalog.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chuhai.platform.json.EventJson;

/** The options of a product in one column, as a JSON array: nothing asks the database for one of them. */
@Converter
public class OptionListJson implements AttributeConverter<List<ProductOption>, String> {

    private static final TypeReference<List<ProductOption>> OPTIONS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<ProductOption> options) {
        try {
            return EventJson.MAPPER.writeValueAsString(options);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    @Override
    public List<ProductOption> convertToEntityAttribute(String json) {
        try {
            return List.copyOf(EventJson.MAPPER.readValue(json, OPTIONS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }
}
