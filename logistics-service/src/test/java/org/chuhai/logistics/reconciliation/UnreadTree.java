package org.chuhai.logistics.reconciliation;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** Copies documents with one member changed, past every reader. */
final class UnreadTree {

    private UnreadTree() {}

    static ThreeDocuments with(ThreeDocuments documents, DocumentKind kind, String pointer, @Nullable Object value) {
        Record document = (Record) Objects.requireNonNull(documents.of(kind)).document();
        Record changed = with(document, pointer, value);
        return switch (kind) {
            case ORDER ->
                new ThreeDocuments(Presented.first((Order) changed), documents.waybill(), documents.declaration());
            case WAYBILL ->
                new ThreeDocuments(documents.order(), Presented.first((Waybill) changed), documents.declaration());
            case DECLARATION ->
                new ThreeDocuments(documents.order(), documents.waybill(), Presented.first((Declaration) changed));
        };
    }

    static Record with(Record owner, String pointer, @Nullable Object value) {
        String[] steps = pointer.substring(1).split("/", 2);
        RecordComponent[] components = owner.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = components[i].getAccessor().invoke(owner);
                if (components[i].getName().equals(steps[0])) {
                    values[i] = steps.length == 1 ? value : inside(values[i], "/" + steps[1], value);
                }
            }
            return (Record) owner.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object inside(Object member, String pointer, @Nullable Object value) {
        if (!(member instanceof List<?> lines)) {
            return with((Record) member, pointer, value);
        }
        String[] steps = pointer.substring(1).split("/", 2);
        List<Object> changed = new ArrayList<>(lines);
        int index = Integer.parseInt(steps[0]);
        changed.set(index, with((Record) changed.get(index), "/" + steps[1], value));
        return changed;
    }
}
