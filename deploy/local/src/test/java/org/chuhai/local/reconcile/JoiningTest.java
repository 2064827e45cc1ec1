package org.chuhai.local.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuhai.local.Run;
import org.junit.jupiter.api.Test;

class JoiningTest {

    private static final String SELLER = "91000000MA0WANUT1J";
    private static final String OTHER_SELLER = "91000000MA0HANFU00";
    private static final String CARRIER = "91000000MA0CARRAXR";
    private static final String OTHER_CARRIER = "91000000MA0FLYER83";

    /** Each case as its numbers and its verdict, or the rule that kept it from being judged. */
    private static List<String> cases(String... documents) {
        return Run.withInput(String.join("\n", documents), "reconcile", "-", "--json").lines().stream()
                .map(line -> line.at("/case/orderNo").asText("–") + " "
                        + line.at("/case/waybillNo").asText("–") + " "
                        + line.at("/report/verdict")
                                .asText(line.at("/problems/0/rule").asText()))
                .toList();
    }

    @Test
    void fullWidthAndSpacesInKeysJoin() {
        List<String> cases = cases(Exports.order("AB-1"), Exports.waybill("W1"), Exports.declaration("ＡＢ-1 ", " Ｗ1"));

        assertThat(cases).containsExactly("AB-1 W1 MATCHED");
    }

    @Test
    void capitalsInKeysAreOtherKeys() {
        List<String> cases = cases(Exports.order("ab-1"), Exports.waybill("W1"), Exports.declaration("AB-1", "W1"));

        assertThat(cases).containsExactly("AB-1 W1 WAITING", "ab-1 – WAITING");
    }

    @Test
    void theSameNumberOfTwoSellersIsTwoCases() {
        List<String> cases = cases(
                Exports.order("A"),
                Exports.order("A").replace(SELLER, OTHER_SELLER),
                Exports.declaration("A", "W1"),
                Exports.declaration("A", "W2").replace(SELLER, OTHER_SELLER),
                Exports.waybill("W1"),
                Exports.waybill("W2").replace(SELLER, OTHER_SELLER));

        assertThat(cases).hasSize(2).allMatch(each -> !each.contains("WAITING") && !each.contains("SEVERAL"));
    }

    @Test
    void anOrderOfAnotherRegisteredSellerIsNoPartner() {
        List<String> cases = cases(
                Exports.order("A").replace(SELLER, OTHER_SELLER), Exports.waybill("W"), Exports.declaration("A", "W"));

        assertThat(cases).containsExactly("A – WAITING", "A W WAITING");
    }

    @Test
    void aSlipInTheSellersCodeIsAFindingAndNotALostPartner() {
        List<String> cases = cases(
                Exports.order("A"),
                Exports.waybill("W"),
                Exports.declaration("A", "W")
                        .replace(
                                "\"code\":\"" + SELLER + "\",\"customsCode\":\"6201960XYZ\"",
                                "\"code\":\"91000000MA0WANUT1K\""));

        assertThat(cases).containsExactly("A W DISCREPANT");
    }

    @Test
    void theSameWaybillNumberOfTwoCarriersIsTwoWaybills() {
        List<String> cases = cases(
                Exports.order("A"),
                Exports.order("B"),
                Exports.declaration("A", "W"),
                Exports.declaration("B", "W").replace(CARRIER, OTHER_CARRIER),
                Exports.waybill("W"),
                Exports.waybill("W").replace(CARRIER, OTHER_CARRIER));

        assertThat(cases).containsExactly("A W MATCHED", "B W MATCHED");
    }

    @Test
    void aDeclarationWithoutCarrierFindsTheOnlyWaybillOfItsNumber() {
        List<String> cases = cases(
                Exports.order("A"),
                Exports.waybill("W"),
                Exports.declaration("A", "W")
                        .replace("\"carrier\":{\"code\":\"" + CARRIER + "\"}", "\"carrier\":null"));

        assertThat(cases).containsExactly("A W MATCHED");
    }

    @Test
    void aWaybillThatNobodyNamesJoinsByItsOrderNumber() {
        String waybill = Exports.waybill("W").replace("\"orderNo\":null", "\"orderNo\":\"A\"");

        assertThat(cases(Exports.order("A"), waybill)).containsExactly("A W WAITING");
        assertThat(cases(Exports.order("A"), waybill, Exports.declaration("A", "V")))
                .containsExactly("A W DISCREPANT");
    }

    @Test
    void aWaybillDoesNotPushItselfIntoACaseThatHasOne() {
        String stray = Exports.waybill("V").replace("\"orderNo\":null", "\"orderNo\":\"A\"");

        List<String> cases = cases(Exports.order("A"), Exports.waybill("W"), Exports.declaration("A", "W"), stray);

        assertThat(cases).containsExactly("A V WAITING", "A W MATCHED");
    }

    @Test
    void identicalDuplicatesAreOneDocument() {
        List<String> cases = cases(
                Exports.order("A"),
                Exports.waybill("W"),
                Exports.order("A"),
                Exports.declaration("A", "W"),
                Exports.declaration("A", "W"));

        assertThat(cases).containsExactly("A W MATCHED");
    }

    @Test
    void differentDocumentsWithOneKeyAreNamedAndTheOthersGoOn() {
        Run run = Run.withInput(
                String.join(
                        "\n",
                        Exports.order("A"),
                        Exports.order("A").replace("\"packages\":1300", "\"packages\":1299"),
                        Exports.declaration("A", "W"),
                        Exports.waybill("W"),
                        Exports.order("B"),
                        Exports.declaration("B", "V"),
                        Exports.waybill("V")),
                "reconcile",
                "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).contains("✗ A", "cannot be judged", "✓ B", "matched");
        assertThat(run.err())
                .contains("-:1: one of 2 different documents of the kind order in one export: A (SEVERAL_WITH_ONE_KEY)")
                .contains("-:2: one of 2 different documents of the kind order");
    }

    @Test
    void thousandsOfDocumentsWithOneKeyAreStillCheap() {
        String[] documents = new String[3000];
        for (int i = 0; i < documents.length; i++) {
            documents[i] = Exports.waybill("W" + i).replace("\"orderNo\":null", "\"orderNo\":\"A\"");
        }

        assertThat(cases(documents)).hasSize(3000).allMatch(each -> each.endsWith("WAITING"));
    }
}
