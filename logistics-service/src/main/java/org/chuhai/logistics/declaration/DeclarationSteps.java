package org.chuhai.logistics.declaration;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.logistics.codetable.Columns;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.codetable.DataRow;
import org.chuhai.logistics.codetable.Shape;

/** Where a receipt leads from each state, as {@code declaration-steps.csv} has it. */
final class DeclarationSteps {

    private static final String NOTHING = ".";
    private static final Columns COLUMNS = new Columns(
            Stream.concat(
                            Stream.of("state"),
                            Arrays.stream(ReceiptMeaning.values()).map(Enum::name))
                    .toList(),
            java.util.List.of());
    private static final Shape STATE = Shape.of("[A-Z_]+|\\.", "状态或“.”", "a state, or \".\"");

    private final Map<DeclarationState, Map<ReceiptMeaning, DeclarationState>> steps;

    private DeclarationSteps(Map<DeclarationState, Map<ReceiptMeaning, DeclarationState>> steps) {
        this.steps = steps;
    }

    static DeclarationSteps shipped() {
        Map<DeclarationState, Map<ReceiptMeaning, DeclarationState>> steps = new EnumMap<>(DeclarationState.class);
        for (DataRow row : DataFile.shipped(DeclarationSteps.class, "declaration-steps.csv")
                .rows(COLUMNS)) {
            DeclarationState from = DeclarationState.valueOf(row.text("state", STATE));
            Map<ReceiptMeaning, DeclarationState> ofState = new EnumMap<>(ReceiptMeaning.class);
            for (ReceiptMeaning meaning : ReceiptMeaning.values()) {
                String to = row.text(meaning.name(), STATE);
                ofState.put(meaning, to.equals(NOTHING) ? from : DeclarationState.valueOf(to));
            }
            steps.put(from, ofState);
        }
        return new DeclarationSteps(steps);
    }

    /** The state that a receipt leads to; a draft has been sent to nobody, so nothing leads on from it. */
    DeclarationState next(DeclarationState from, ReceiptMeaning meaning) {
        return steps.getOrDefault(from, Map.of()).getOrDefault(meaning, from);
    }
}
