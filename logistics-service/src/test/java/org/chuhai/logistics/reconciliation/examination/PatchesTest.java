package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.reconciliation.Golden;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchesTest {

    private final Declaration form = declaration(Golden.walnut());
    private final Declaration list = declaration(Golden.silk());

    private static Declaration declaration(Golden export) {
        return Objects.requireNonNull(export.documents().declaration()).document();
    }

    @Test
    void linesGoLastFromTheHighestDownAndNewOnesAfterThem() {
        PatchOperation added = PatchOperation.add("/lines/-", form.lines().getFirst());
        PatchOperation first = PatchOperation.remove("/lines/0");
        PatchOperation tenth = PatchOperation.remove("/lines/9");
        PatchOperation weight = PatchOperation.replace("/netWeightKg", "5");
        PatchOperation price = PatchOperation.replace("/lines/1/unitPrice", "5");

        List<PatchOperation> sequence =
                Patches.inSequence(List.of(added, first, tenth, weight, price), DocumentKind.DECLARATION, form);

        assertThat(sequence).containsExactly(weight, price, tenth, first, added);
    }

    @ParameterizedTest
    @CsvSource({
        "/freight, add",
        "/freightCurrency, add",
        "/insurance, add",
        "/insuranceCurrency, add",
        "/lines/0/legalQuantity2, add",
        "/lines/0/legalUnit2, add",
        "/terms, replace",
        "/buyer, replace",
        "/buyer/name, replace",
        "/producer, replace",
        "/seller/name, replace"
    })
    void whatTheFormDoesNotStateIsAdded(String pointer, String op) {
        List<PatchOperation> sequence =
                Patches.inSequence(List.of(PatchOperation.replace(pointer, "1")), DocumentKind.DECLARATION, form);

        assertThat(sequence).extracting(PatchOperation::op).containsExactly(op);
    }

    @ParameterizedTest
    @CsvSource({
        "/terms, replace",
        "/buyer, add",
        "/freight, replace",
        "/freightCurrency, replace",
        "/insurance, replace",
        "/insuranceCurrency, replace",
        "/lines/0/legalQuantity2, replace",
        "/lines/0/legalUnit2, replace"
    })
    void whatTheListDoesNotStateIsAdded(String pointer, String op) {
        List<PatchOperation> sequence =
                Patches.inSequence(List.of(PatchOperation.replace(pointer, "1")), DocumentKind.DECLARATION, list);

        assertThat(sequence).extracting(PatchOperation::op).containsExactly(op);
    }

    @ParameterizedTest
    @CsvSource({"99999999999999.99999, true", "100000000000000, false", "0.00001, true", "0.000001, false"})
    void aNumberThatNoDocumentCarriesIsNotProposed(String number, boolean carried) {
        @Nullable Text obstacle =
                Patches.obstacle(DocumentKind.ORDER, List.of(PatchOperation.replace("/goodsValue", number)), null);

        assertThat(obstacle == null).isEqualTo(carried);
        if (obstacle != null) {
            assertThat(obstacle.en()).contains(number + ", has more than 14 integer or 5 fraction digits");
            assertThat(obstacle.zh()).contains("更正值 " + number + " 超出 14 位整数、5 位小数");
        }
    }

    @ParameterizedTest
    @CsvSource({"20, true", "21, false"})
    void anItemNumberThatAListCannotCarryIsNotProposed(int length, boolean carried) {
        List<PatchOperation> patch = List.of(PatchOperation.replace("/lines/0/itemNo", "𠮷".repeat(length)));

        assertThat(Patches.obstacle(DocumentKind.DECLARATION, patch, list) == null)
                .isEqualTo(carried);
        assertThat(Patches.obstacle(DocumentKind.DECLARATION, patch, form)).isNull();
        assertThat(Patches.obstacle(DocumentKind.ORDER, patch, list)).isNull();
    }

    @Test
    void aNameOfManyCharactersIsNoItemNumber() {
        List<PatchOperation> patch = List.of(PatchOperation.replace("/lines/0/name", "A".repeat(21)));

        assertThat(Patches.obstacle(DocumentKind.DECLARATION, patch, list)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "49, add, true",
        "50, add, false",
        "51, remove, true",
        "52, remove, false",
        "51, replace, false",
        "50, replace, true"
    })
    void aFormHasFiftyLinesAfterItsCorrection(int lines, String op, boolean carried) {
        PatchOperation change = switch (op) {
            case "add" -> PatchOperation.add("/lines/-", form.lines().getFirst());
            case "remove" -> PatchOperation.remove("/lines/0");
            default -> PatchOperation.replace("/netWeightKg", "5");
        };

        @Nullable Text obstacle = Patches.obstacle(DocumentKind.DECLARATION, List.of(change), of(form, lines));

        assertThat(obstacle == null).isEqualTo(carried);
    }

    @Test
    void aListThatBecomesAFormHasFiftyLinesToo() {
        List<PatchOperation> toForm =
                List.of(PatchOperation.replace("/netWeightKg", "5"), PatchOperation.replace("/route", "DECLARATION"));
        List<PatchOperation> toNothing = List.of(PatchOperation.replace("/netWeightKg", "5"));

        assertThat(Patches.obstacle(DocumentKind.DECLARATION, toForm, of(list, 51)))
                .isEqualTo(new Text(
                        "报关单最多 50 项商品，请拆分为多份报关单申报。",
                        "A form has at most 50 lines: split the goods into several forms."));
        assertThat(Patches.obstacle(DocumentKind.DECLARATION, toNothing, of(list, 51)))
                .isNull();
    }

    private static Declaration of(Declaration declaration, int lines) {
        List<DeclarationLine> all =
                new ArrayList<>(Collections.nCopies(lines, declaration.lines().getFirst()));
        return declaration.reduced(declaration.orderNo(), declaration.waybillNo(), all);
    }
}
