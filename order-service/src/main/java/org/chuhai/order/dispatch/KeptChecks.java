package org.chuhai.order.dispatch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Collection;
import java.util.List;
import org.chuhai.platform.json.EventJson;

/** Checks as they are stored beside their dispatch: as texts of JSON, in both languages. */
final class KeptChecks {

    private static final TypeReference<List<DispatchCheck>> CHECKS = new TypeReference<>() {};
    private static final TypeReference<List<EstimatedDatum>> DATA = new TypeReference<>() {};

    private KeptChecks() {}

    static String json(List<DispatchCheck> checks) {
        return written(checks);
    }

    static List<DispatchCheck> of(String json) {
        return read(json, CHECKS);
    }

    static String acknowledgedJson(Collection<EstimatedDatum> data) {
        return written(data.stream().distinct().sorted().toList());
    }

    static List<EstimatedDatum> acknowledged(String json) {
        return read(json, DATA);
    }

    private static String written(List<?> values) {
        try {
            return EventJson.MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always written", e);
        }
    }

    private static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return EventJson.MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was stored was written here", e);
        }
    }
}
