package org.chuhai.order.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.chuhai.order.codetable.CountryCode;
import org.chuhai.order.codetable.CurrencyInUse;
import org.chuhai.order.codetable.CustomsUnit;
import org.chuhai.order.codetable.Incoterm;
import org.chuhai.order.codetable.TradeMode;
import org.chuhai.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Arithmetic and codes. */
class OrderRulesTest {

    @ParameterizedTest
    @CsvSource({
        "20000, 2.35, USD, 47000.00",
        "3, 0.335, USD, 1.01",
        "1, 0.00500, USD, 0.01",
        "7, 0.12345, USD, 0.86",
        "3, 1.5, JPY, 5",
        "1, 1.0005, KWD, 1.001",
        "0.00001, 99999999999999, USD, 1000000000.00"
    })
    void aTotalIsTheProductRoundedToTheMinorUnit(String quantity, String price, String currency, String total) {
        Order order = Order.draft(
                UUID.randomUUID(), Walnuts.content(currency, Walnuts.line("A", quantity, price)), Walnuts.NOW);

        assertThat(order.line(1).total()).isEqualTo(new BigDecimal(total));
        assertThat(order.goodsValue()).isEqualTo(new BigDecimal(total));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.00499, USD, POSITIVE, /lines/0/total",
        "1, 0.4, JPY, POSITIVE, /lines/0/total",
        "2, 50000000000000, USD, TOO_LARGE, /lines/0/total"
    })
    void aTotalThatNoMessageCarriesIsRefused(
            String quantity, String price, String currency, String code, String pointer) {
        assertThat(OrderRules.broken(Walnuts.content(currency, Walnuts.line("A", quantity, price))))
                .anySatisfy(error -> {
                    assertThat(error.code()).isEqualTo(code);
                    assertThat(error.pointer()).isEqualTo(pointer);
                });
    }

    @Test
    void theSumOfTheLinesFitsToo() {
        OrderContent content = Walnuts.content(
                "USD", Walnuts.line("A", "1", "60000000000000"), Walnuts.line("B", "1", "60000000000000"));

        assertThat(OrderRules.broken(content)).extracting(FieldError::pointer).containsExactly("/lines");
    }

    @Test
    void aNumberWithANoughtTooManyIsTheSameNumber() {
        Order order = Order.draft(
                UUID.randomUUID(), Walnuts.content("USD", Walnuts.line("A", "1.5000000", "2.350")), Walnuts.NOW);

        assertThat(order.line(1).quantity()).isEqualTo(new BigDecimal("1.50000"));
        assertThat(order.line(1).unitPrice()).isEqualTo(new BigDecimal("2.350"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"91000000MA0WANUT1J", "91000000MA0PLATF94", "91000000MA0CARRAXR", "6201960XYZ", "1234567890"})
    void aRightCodeOfAFirmIsTaken(String code) {
        assertThat(FirmCode.mistake("/code", code)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "91000000MA0WANUT1K, WRONG_CHECK_DIGIT",
        "91000000MA0WANUT2J, WRONG_CHECK_DIGIT",
        "91000000MA0WANVT1J, WRONG_SHAPE",
        "91000000ma0wanut1j, WRONG_SHAPE",
        "无, WRONG_SHAPE",
        "620196XYZ, WRONG_SHAPE",
        "62019٠0XYZ, WRONG_SHAPE"
    })
    void aMistypedCodeOfAFirmIsNamed(String code, String rule) {
        assertThat(FirmCode.mistake("/code", code))
                .extracting(error -> error.code())
                .isEqualTo(rule);
    }

    @Test
    void currenciesAreThoseThatSomebodyPaysWith() {
        assertThat(CurrencyInUse.of("USD")).isEqualTo(new CurrencyInUse("USD", 2));
        assertThat(CurrencyInUse.of("JPY")).isEqualTo(new CurrencyInUse("JPY", 0));
        assertThat(CurrencyInUse.of("KZT")).isNotNull();
        assertThat(CurrencyInUse.of("DEM")).isNull();
        assertThat(CurrencyInUse.of("XAU")).isNull();
    }

    @Test
    void codesComeFromTheirTables() {
        assertThat(CountryCode.exists("KAZ")).isTrue();
        assertThat(CountryCode.exists("XXQ")).isFalse();
        assertThat(CustomsUnit.of("035")).extracting(unit -> unit.name().zh()).isEqualTo("千克");
        assertThat(CustomsUnit.of("999")).isNull();
        assertThat(Incoterm.of("CIF")).extracting(Incoterm::sellerInsures).isEqualTo(true);
        assertThat(Incoterm.of("DAT")).isNull();
        assertThat(TradeMode.of("9710")).extracting(TradeMode::orderType).isEqualTo("B");
        assertThat(TradeMode.of("9610")).isNull();
    }
}
