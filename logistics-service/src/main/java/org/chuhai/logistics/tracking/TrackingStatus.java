package org.chuhai.logistics.tracking;

import java.util.Arrays;
import org.chuhai.logistics.codetable.CodeTable;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.logistics.shipment.ShipmentLifeCycle;
import org.chuhai.logistics.shipment.ShipmentState;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One word of the vocabulary of tracking.
 *
 * @param state that a shipment has reached by it; null if it says nothing about that
 * @param milestone that is reached by it; null if none is
 */
public record TrackingStatus(
        String code,
        TrackingPhase phase,
        @Nullable ShipmentState state,
        @Nullable Milestone milestone,
        Text name) {

    private static final Columns COLUMNS =
            Columns.required("code", "phase", "nameZh", "nameEn").optional("state", "milestone");

    /** The vocabulary that is part of the program; keep the result, every call reads it again. */
    public static CodeTable<TrackingStatus> shipped() {
        return table(DataFile.shipped(TrackingStatus.class, "tracking-statuses.csv"));
    }

    static CodeTable<TrackingStatus> table(DataFile file) {
        return CodeTable.read(file, COLUMNS, TrackingStatus::of, "code");
    }

    private static TrackingStatus of(DataRow row) {
        ShipmentState state = word(row, "state", ShipmentState.class);
        if (state != null && !ShipmentLifeCycle.isSeen(state)) {
            throw row.refused("state", new Text("此状态由人决定", "people decide on this state"));
        }
        TrackingPhase phase = word(row, "phase", TrackingPhase.class);
        if (phase == null) {
            throw row.refused("phase", new Text("必填", "is required"));
        }
        return new TrackingStatus(row.text("code"), phase, state, word(row, "milestone", Milestone.class), row.name());
    }

    private static <E extends Enum<E>> @Nullable E word(DataRow row, String column, Class<E> words) {
        String cell = row.optional(column);
        if (cell == null) {
            return null;
        }
        return Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equals(cell))
                .findFirst()
                .orElseThrow(() -> row.refused(
                        column,
                        new Text("“" + cell + "”不是允许的值", "\"" + cell + "\" is none of the words that are allowed")));
    }
}
