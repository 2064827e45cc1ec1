package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.customsdocument.DocumentKind.DECLARATION;
import static org.chuhai.logistics.customsdocument.DocumentKind.ORDER;

import org.chuhai.logistics.customsdocument.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R12 currency and R20 destination: codes that are written in letters on the form and in numbers in the messages. */
class CodeRulesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        walnut | USD | 502 | 502 |
        walnut | 502 | USD | 502 |
        silk   | USD | 502 | USD |
        walnut | USD | USD | EUR | R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=USD
        walnut | USD | USD | 300 | R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=502
        walnut | 502 | EUR | USD | R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=USD
        walnut | USD | EUR | EUR | R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/0/currency=USD DECLARATION/lines/1/currency=USD
        walnut | USD | EUR | 300 | R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/0/currency=USD DECLARATION/lines/1/currency=502
        walnut | USD | EUR | GBP | R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=USD; R12 BLOCK currency#2 CURRENCY_MIXUP DECLARATION/lines/1/currency=USD
        walnut | KZT | 502 | 502 | R12 BLOCK currency CURRENCY_MIXUP DECLARATION/lines/0/currency=KZT DECLARATION/lines/1/currency=KZT
        walnut | CNY | RMB | CNY | R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=CNY
        walnut | RMB | CNY | CNY | R12 BLOCK currency UNKNOWN ORDER/currency=CNY
        walnut | RMB | CNY | USD | R12 BLOCK currency UNKNOWN
        walnut | RMB | RMB | RMB | R12 BLOCK currency UNKNOWN
        walnut | usd | USD | USD | R12 BLOCK currency UNKNOWN ORDER/currency=USD
        """)
    void theGoodsArePricedInOneCurrency(String sample, String ordered, String line1, String line2, String findings) {
        Golden export = Golden.sample(sample)
                .with(ORDER, "/currency", ordered)
                .with(DECLARATION, "/lines/0/currency", line1)
                .with(DECLARATION, "/lines/1/currency", line2);

        Judgement.assertFound(export, findings);
    }

    @ParameterizedTest
    @CsvSource({"KZT, KZT", "KZT, 502"})
    void aListIsNotDeclaredInACurrencyWithoutANumber(String ordered, String declared) {
        Golden export = Golden.silk()
                .with(ORDER, "/currency", ordered)
                .with(DECLARATION, "/lines/0/currency", declared)
                .with(DECLARATION, "/lines/1/currency", declared);

        Judgement.assertFound(export, "R12 BLOCK currency UNKNOWN");
    }

    @Test
    void aCurrencyThatOnlyTheListNamesIsCorrectedToTheOrders() {
        Golden export = Golden.silk().with(DECLARATION, "/lines/0/currency", "KZT");

        Judgement.assertFound(export, "R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=USD");
    }

    @Test
    void theFreightOfTheWaybillMayBeInAnotherCurrency() {
        Golden export = Golden.walnut().with(DocumentKind.WAYBILL, "/currency", "CNY");

        Judgement.assertFound(export, null);
    }

    @Test
    void amountsInAnotherCurrencyAreNotCompared() {
        Golden export = Golden.walnut()
                .with(DECLARATION, "/lines/0/currency", "CNY")
                .with(DECLARATION, "/lines/0/unitPrice", "16.5252")
                .with(DECLARATION, "/lines/0/total", "330504");

        Report report = export.report();

        assertThat(Judgement.of(report))
                .containsExactly("R12 BLOCK currency#1 CURRENCY_MIXUP DECLARATION/lines/0/currency=USD");
        assertThat(report.skipped())
                .contains(
                        new Skip(RuleId.R10, SkipReason.CURRENCIES_DIFFER),
                        new Skip(RuleId.R11, SkipReason.CURRENCIES_DIFFER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        KAZ | 145 | 145 | 145 |
        145 | KAZ | 145 | KAZ |
        KAZ | KAZ | KAZ | RUS | R20 BLOCK destinationCountry#2 UNKNOWN DECLARATION/lines/1/destinationCountry=KAZ
        KAZ | KAZ | KAZ | 344 | R20 BLOCK destinationCountry#2 UNKNOWN DECLARATION/lines/1/destinationCountry=145
        KAZ | KGZ | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ
        KAZ | KAZ | RUS | RUS | R20 BLOCK destinationCountry UNKNOWN DECLARATION/lines/0/destinationCountry=KAZ DECLARATION/lines/1/destinationCountry=KAZ
        KAZ | RUS | RUS | 344 | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ DECLARATION/lines/0/destinationCountry=KAZ DECLARATION/lines/1/destinationCountry=145
        KAZ | RUS | RUS | KGZ | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ; R20 BLOCK destinationCountry#1 UNKNOWN DECLARATION/lines/0/destinationCountry=KAZ; R20 BLOCK destinationCountry#2 UNKNOWN DECLARATION/lines/1/destinationCountry=KAZ
        KAZ | KAZ | CHN | KAZ | R20 BLOCK destinationCountry#1 UNKNOWN DECLARATION/lines/0/destinationCountry=KAZ
        KAZ | KZK | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ
        CHN | KAZ | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN ORDER/buyer/country=KAZ
        142 | 145 | 145 | 145 | R20 BLOCK destinationCountry UNKNOWN ORDER/buyer/country=145
        KZK | KAZ | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN ORDER/buyer/country=KAZ
        CHN | CHN | CHN | CHN | R20 BLOCK destinationCountry UNKNOWN; R20 BLOCK destinationCountry UNKNOWN
        null| KAZ | KAZ | KAZ |
        null| KAZ | KAZ | RUS | R20 BLOCK destinationCountry#2 UNKNOWN DECLARATION/lines/1/destinationCountry=KAZ
        null| RUS | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ
        null| KZK | KAZ | KAZ | R20 BLOCK destinationCountry UNKNOWN DECLARATION/destinationCountry=KAZ
        null| CHN | CHN | CHN | R20 BLOCK destinationCountry UNKNOWN
        null| HKG | HKG | HKG |
        """)
    void theGoodsGoToTheBuyersCountry(String buyer, String head, String line1, String line2, String findings) {
        Golden export = Golden.walnut()
                .withCell(ORDER, "/buyer/country", buyer)
                .with(DECLARATION, "/destinationCountry", head)
                .with(DECLARATION, "/lines/0/destinationCountry", line1)
                .with(DECLARATION, "/lines/1/destinationCountry", line2);

        Judgement.assertFound(export, findings);
    }

    @Test
    void theSentenceAboutADestinationNamesTheCountries() {
        Golden export = Golden.walnut().with(DECLARATION, "/lines/1/destinationCountry", "RUS");

        Finding finding = export.report().findings().getFirst();

        assertThat(finding.text().zh()).isEqualTo("第 2 项目的国 RUS（俄罗斯）与订单买方国家 KAZ（哈萨克斯坦）不一致。");
        assertThat(finding.text().en())
                .isEqualTo("Line 2: destination RUS (Russia) differs from the buyer's country KAZ (Kazakhstan).");
    }

    @Test
    void anOrderWithoutBuyerCountryIsNotSilentlyAgreedWith() {
        Report report = Golden.silk().report();

        assertThat(report.skipped()).contains(new Skip(RuleId.R20, SkipReason.NO_BUYER_COUNTRY));
        assertThat(report.evaluated()).contains(RuleId.R20);
    }
}
