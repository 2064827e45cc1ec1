package org.chuhai.logistics.testdata;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with some of its components changed. */
public final class Changed<R extends Record> {

    private final R record;
    private final Map<String, @Nullable Object> changes = new HashMap<>();

    private Changed(R record) {
        this.record = record;
    }

    public static <R extends Record> Changed<R> from(R record) {
        return new Changed<>(record);
    }

    public Changed<R> with(String component, @Nullable Object value) {
        changes.put(component, value);
        return this;
    }

    @SuppressWarnings("unchecked") // The same class as the record.
    public R get() {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                String name = components[i].getName();
                values[i] = changes.containsKey(name)
                        ? changes.remove(name)
                        : components[i].getAccessor().invoke(record);
            }
            if (!changes.isEmpty()) {
                throw new IllegalArgumentException("no components " + changes.keySet());
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
