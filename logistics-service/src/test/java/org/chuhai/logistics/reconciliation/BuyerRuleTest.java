package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;
import static org.chuhai.logistics.customsdocument.DocumentKind.WAYBILL;

import com.fasterxml.jackson.databind.node.BooleanNode;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R21: the buyer by name, and that it is an enterprise. */
class BuyerRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Almaty Nan LLP       | ALMATY NAN LLP                |
        Almaty Nan LLP       | Almaty Nan L.L.P.             |
        Almaty Nan LLP       | Almaty  Nan, LLP              |
        Almaty Nan LLP       | ＡＬＭＡＴＹ Nan LLP           |
        Almaty Nan LLP       | Almaty Nan                    |
        Almaty Nan LLP       | TOO "Almaty Nan"              |
        Almaty Nan LLP       | Almaty Nan Limited Liability Partnership |
        Алматы Нан ТОО       | ТОО «Алматы Нан»              |
        Ромашка ООО          | Общество с ограниченной ответственностью «Ромашка» |
        Nord Handel GmbH     | Nord Handel G.m.b.H.          |
        Nord Co., Ltd.       | Nord Company Limited          |
        Nord Sp. z o.o.      | NORD SP Z OO                  |
        Almaty Nan LLP       | Almaty Nan LLC                | R21 WARN buyer.name UNKNOWN DECLARATION/buyer/name=Almaty Nan LLP
        Almaty Nan LLP       | Astana Nan LLP                | R21 WARN buyer.name UNKNOWN DECLARATION/buyer/name=Almaty Nan LLP
        Almaty Nan 12 LLP    | Almaty Nan 21 LLP             | R21 WARN buyer.name TRANSPOSED_DIGITS DECLARATION/buyer/name=Almaty Nan 12 LLP
        Almaty Nan LLP       | Almaty                        | R21 WARN buyer.name TRUNCATED_TEXT DECLARATION/buyer/name=Almaty Nan LLP
        """)
    void theDeclaredBuyerIsTheOrders(String ordered, String declared, String findings) {
        Golden export = Golden.walnut().with(ORDER, "/buyer/name", ordered).with(DECLARATION, "/buyer/name", declared);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "Almaty Nan LLP, ТОО «Алматы Нан»",
        "Almaty Nan LLP, Алматы Нан LLP",
        "ТОО «Алматы Нан», Almaty Nan LLP",
        "Almaty Nan LLP, 阿拉木图面包有限公司"
    })
    void namesInTwoScriptsAreNotCompared(String ordered, String declared) {
        Golden export = Golden.walnut().with(ORDER, "/buyer/name", ordered).with(DECLARATION, "/buyer/name", declared);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(new Skip(RuleId.R21, SkipReason.NAMES_IN_TWO_LANGUAGES));
        assertThat(report.evaluated()).doesNotContain(RuleId.R21);
    }

    @Test
    void aNameInAnotherScriptDoesNotKeepTheOthersFromBeingCompared() {
        Golden export = Golden.walnut()
                .with(DECLARATION, "/buyer/name", "ТОО «Алматы Нан»")
                .with(WAYBILL, "/consignee", SampleTree.parse("{\"name\":\"Astana Nan LLP\"}"));

        Judgement.assertFound(export, "R21 WARN buyer.name UNKNOWN WAYBILL/consignee/name=Almaty Nan LLP");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Almaty Nan LLP |
        Astana Nan LLP | R21 WARN buyer.name UNKNOWN WAYBILL/consignee/name=Almaty Nan LLP
        """)
    void theConsigneeIsTheOrdersBuyer(String consignee, String findings) {
        Golden export =
                Golden.walnut().with(WAYBILL, "/consignee", SampleTree.parse("{\"name\":\"" + consignee + "\"}"));

        Judgement.assertFound(export, findings);
    }

    @Test
    void withoutTheOrderNobodyKnowsWhichNameIsRight() {
        Golden export = Golden.walnut()
                .with(ORDER, "/buyer/name", null)
                .with(WAYBILL, "/consignee", SampleTree.parse("{\"name\":\"Astana Nan LLP\"}"));

        Report report = Judgement.assertFound(export, "R21 WARN buyer.name UNKNOWN");

        assertThat(report.skipped()).contains(new Skip(RuleId.R21, SkipReason.NO_BUYER_NAME));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /buyer      | R21 WARN buyer.name UNKNOWN DECLARATION/buyer
        /buyer/name | R21 WARN buyer.name UNKNOWN DECLARATION/buyer/name=Almaty Nan LLP
        """)
    void aFormOf9710NamesTheBuyer(String pointer, String findings) {
        Golden export = Golden.walnut().with(DECLARATION, pointer, null);

        Judgement.assertFound(export, findings);
    }

    @Test
    void aFormOfAnotherModeMayLeaveTheBuyerOut() {
        Golden export = Golden.walnut()
                .with(ORDER, "/orderType", "W")
                .with(DECLARATION, "/tradeMode", "9810")
                .with(DECLARATION, "/buyer", null);

        Report report = Judgement.assertFound(export, null);

        assertThat(report.skipped()).contains(new Skip(RuleId.R21, SkipReason.DECLARATION_HAS_NO_BUYER));
    }

    @Test
    void aListHasNoPlaceForTheBuyer() {
        Report report = Golden.silk().report();

        assertThat(report.evaluated()).doesNotContain(RuleId.R21);
        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R21, SkipReason.LIST_HAS_NO_BUYER),
                        new Skip(RuleId.R21, SkipReason.NO_BUYER_NAME),
                        new Skip(RuleId.R21, SkipReason.WAYBILL_HAS_NO_CONSIGNEE));
    }

    @ParameterizedTest
    @CsvSource({"ORDER, 9710, B, true", "DECLARATION, 9710, B, true", "ORDER, 9810, W, false"})
    void aPersonDoesNotBuyUnder9710(DocumentKind document, String mode, String orderType, boolean found) {
        Golden export = Golden.walnut()
                .with(ORDER, "/orderType", orderType)
                .with(DECLARATION, "/tradeMode", mode)
                .with(document, "/buyer/naturalPerson", BooleanNode.TRUE);

        Judgement.assertFound(export, found ? "R21 BLOCK buyer.naturalPerson UNKNOWN" : null);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, NO_ORDER", "DECLARATION, NO_DECLARATION"})
    void aMissingDocumentIsNamed(DocumentKind missing, SkipReason reason) {
        Report report = Golden.walnut().without(missing).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R21, reason));
        assertThat(report.evaluated()).doesNotContain(RuleId.R21);
    }
}
