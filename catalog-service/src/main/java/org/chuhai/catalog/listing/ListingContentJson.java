package org.chuhai.catalog.listing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.chuhai.platform.json.EventJson;

/** What a listing says in one column: the database is asked for product, marketplace and market only, which have their own. */
@Converter
public class ListingContentJson implements AttributeConverter<ListingContent, String> {

    @Override
    public String convertToDatabaseColumn(ListingContent content) {
        try {
            return EventJson.MAPPER.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    @Override
    public ListingContent convertToEntityAttribute(String json) {
        try {
            return EventJson.MAPPER.readValue(json, ListingContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }
}
