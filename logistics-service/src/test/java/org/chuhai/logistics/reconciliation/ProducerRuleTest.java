package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R24: the declared producer is the one by which lots are traced. */
class ProducerRuleTest {

    private static Golden grownBy(Golden export, String code) {
        return export.with(ORDER, "/producer", SampleTree.parse("{\"code\":\"" + code + "\"}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | 91000000MA0GRWER6P | 91000000MA0GRWER6P |
        walnut | 91000000MA0GRWER6P | 91000000MA0TEXTL6J | R24 WARN producer.code UNKNOWN DECLARATION/producer/code=91000000MA0GRWER6P
        walnut | 91000000MA0GRWER6P | NO                 | R24 WARN producer.code UNKNOWN DECLARATION/producer/code=91000000MA0GRWER6P
        walnut | 91000000MA0WANUT1J | 6201960XYZ         |
        walnut | 6201960XYZ         | 91000000MA0WANUT1J |
        silk   | 91000000MA0TEXTL6J | 91000000MA0TEXTL6J |
        silk   | 91000000MA0TEXTL6J | NO                 | R24 WARN producer.code UNKNOWN DECLARATION/producer/code=91000000MA0TEXTL6J
        silk   | STRANGER           | NO                 |
        silk   | NO                 | NO                 |
        silk   | 91000000MA0TEXTL6J | STRANGER           | R24 WARN producer.code UNKNOWN DECLARATION/producer/code=91000000MA0TEXTL6J
        silk   | STRANGER           | 91000000MA0TEXTL6J | R24 WARN producer.code UNKNOWN ORDER/producer/code=91000000MA0TEXTL6J
        """)
    void theProducerIsTheSameFirm(String sample, String ordered, String declared, String findings) {
        Golden export = grownBy(Golden.sample(sample), ordered.replace("STRANGER", PartyRulesTest.STRANGER))
                .with(DECLARATION, "/producer/name", null)
                .with(DECLARATION, "/producer/code", declared.replace("STRANGER", PartyRulesTest.STRANGER));

        Report report = Judgement.assertFound(export, findings);

        assertThat(report.evaluated()).contains(RuleId.R24);
    }

    @Test
    void anotherNameOfTheSameProducerIsPointedOut() {
        Golden export = Golden.walnut()
                .with(ORDER, "/producer", SampleTree.parse("{\"code\":\"91000000MA0GRWER6P\",\"name\":\"陇南山地核桃合作社\"}"))
                .with(DECLARATION, "/producer/name", "天水核桃合作社");

        Judgement.assertFound(export, "R24 WARN producer.name UNKNOWN DECLARATION/producer/name=陇南山地核桃合作社");
    }

    @Test
    void aMistypedProducerIsFoundOnceAsAMistypedCode() {
        Golden export = grownBy(Golden.walnut(), "91000000MA0GRWER6Q");

        Judgement.assertFound(
                export,
                "R03 BLOCK producer.code WRONG_CHECK_DIGIT ORDER/producer/code=91000000MA0GRWER6P => R24.producer.code");
    }

    @Test
    void aFormNamesTheProducerOfTheOrder() {
        Golden export = grownBy(Golden.walnut(), "91000000MA0GRWER6P").with(DECLARATION, "/producer", null);

        Judgement.assertFound(export, "R24 WARN producer UNKNOWN DECLARATION/producer");
    }

    @ParameterizedTest
    @CsvSource({"walnut", "silk"})
    void anOrderWithoutProducerIsNotSilentlyAgreedWith(String sample) {
        Report report = Golden.sample(sample).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R24, SkipReason.ORDER_HAS_NO_PRODUCER));
        assertThat(report.evaluated()).doesNotContain(RuleId.R24);
    }

    @ParameterizedTest
    @CsvSource({"ORDER, NO_ORDER", "DECLARATION, NO_DECLARATION"})
    void aMissingDocumentIsNamed(DocumentKind missing, SkipReason reason) {
        Report report =
                grownBy(Golden.walnut(), "91000000MA0GRWER6P").without(missing).report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R24, reason));
    }
}
