package org.chuhai.local.reconcile;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.List;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.jspecify.annotations.Nullable;

/** Follows a JSON pointer into a document: its records have the members of the JSON shape by the same names. */
final class Pointed {

    private Pointed() {}

    /** What stands there: a record, a list or a value; null when there is nothing. */
    static @Nullable Object at(CustomsDocument document, String pointer) {
        Object at = document;
        for (String step : pointer.substring(1).split("/", -1)) {
            at = switch (at) {
                case null -> null;
                case List<?> list -> index(list, step);
                case Record record -> member(record, step);
                default -> null;
            };
        }
        return at;
    }

    /** As a document would write it; null when there is nothing or something larger than a value. */
    static @Nullable String value(@Nullable Object at) {
        return switch (at) {
            case null -> null;
            case BigDecimal number -> number.toPlainString();
            case Record _, List<?> _ -> null;
            default -> at.toString();
        };
    }

    private static @Nullable Object index(List<?> list, String step) {
        boolean inside = step.matches("[0-9]{1,4}") && Integer.parseInt(step) < list.size();
        return inside ? list.get(Integer.parseInt(step)) : null;
    }

    private static @Nullable Object member(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                try {
                    return component.getAccessor().invoke(record);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new IllegalStateException("the members of documents are public", e);
                }
            }
        }
        return null;
    }
}
