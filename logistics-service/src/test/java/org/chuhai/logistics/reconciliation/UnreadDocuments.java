package org.chuhai.logistics.reconciliation;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chuhai.logistics.customsdocument.CustomsDocument;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.jspecify.annotations.Nullable;

/** Documents as a caller in Java can make them and no reader would let in, by a seed. */
final class UnreadDocuments {

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "3",
            "5",
            "9710",
            "1210",
            "A",
            "B",
            "E",
            "无",
            "NO",
            "0000",
            "035",
            "502",
            "USD",
            "KAZ",
            "CHN",
            "0802310000",
            "0000000000",
            "91000000MA0WANUT1J",
            "6201960XYZ",
            "CIF",
            "FOB",
            "真丝围巾",
            "x".repeat(300),
            "\ud83d",
            "\u200b",
            "null",
            "%s{}[]",
            "1".repeat(18));
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "0.00",
            "2.35",
            "1E+5",
            "1E-9",
            "-0.000001",
            "123456789012345678",
            "99999999999999.99999",
            "1E+60",
            "1E-60");

    private final Random random;
    private final boolean extreme;

    /** @param extreme whether numbers are among them that would take for ever to write out */
    UnreadDocuments(long seed, boolean extreme) {
        random = new Random(seed);
        this.extreme = extreme;
    }

    ThreeDocuments next() {
        return new ThreeDocuments(presented(Order.class), presented(Waybill.class), presented(Declaration.class));
    }

    private <D extends CustomsDocument> @Nullable Presented<D> presented(Class<D> type) {
        return random.nextInt(12) == 0 ? null : Presented.first(type.cast(record(type)));
    }

    private Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean optional = Arrays.stream(components[i]
                                .getAccessor()
                                .getAnnotatedReturnType()
                                .getAnnotations())
                        .anyMatch(annotation -> annotation instanceof Nullable);
                values[i] = optional && random.nextInt(3) == 0
                        ? null
                        : value(components[i].getType(), components[i].getGenericType());
            }
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(Class<?> type, Type generic) {
        if (type == String.class) {
            return pick(TEXTS);
        } else if (type == BigDecimal.class) {
            return new BigDecimal(extreme && random.nextInt(4) == 0 ? "1E+999999999" : pick(NUMBERS));
        } else if (type == int.class || type == Integer.class) {
            return List.of(0, 1, 2, 3, -1, Integer.MAX_VALUE, Integer.MIN_VALUE).get(random.nextInt(7));
        } else if (type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == Instant.class) {
            return random.nextInt(9) == 0 ? Instant.MIN : Instant.parse("2026-01-17T02:00:00Z");
        } else if (type == LocalDate.class) {
            return random.nextInt(9) == 0 ? LocalDate.MIN : LocalDate.parse("2026-01-18");
        } else if (type == Route.class) {
            return random.nextBoolean() ? Route.LIST : Route.DECLARATION;
        } else if (type == List.class) {
            return list(generic.getTypeName());
        }
        return record(type);
    }

    private List<Object> list(String of) {
        List<Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            if (of.contains(DeclarationLine.class.getName())) {
                list.add(record(DeclarationLine.class));
            } else {
                list.add(of.contains(OrderLine.class.getName()) ? record(OrderLine.class) : pick(TEXTS));
            }
        }
        return list;
    }

    private String pick(List<String> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
