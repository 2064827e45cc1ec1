package org.chuhai.catalog.wording;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.chuhai.platform.json.EventJson;

/** A short list of texts in one column, as a JSON array: nothing asks the database for its entries. */
@Converter
public class TextListJson implements AttributeConverter<List<String>, String> {

    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        try {
            return EventJson.MAPPER.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    @Override
    public List<String> convertToEntityAttribute(String json) {
        try {
            return List.copyOf(EventJson.MAPPER.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }
}
