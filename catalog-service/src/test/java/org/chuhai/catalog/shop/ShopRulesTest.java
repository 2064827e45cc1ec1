package org.chuhai.catalog.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.catalog.wording.BilingualName;
import org.chuhai.platform.problem.FieldError;
import org.junit.jupiter.api.Test;

class ShopRulesTest {

    private static final BilingualName NAME = new BilingualName("陇南核桃", "Longnan Walnuts");

    @Test
    void aGoodProfileBreaksNoRule() {
        assertThat(ShopRules.broken(profile("91000000MA0WANUT1J", List.of("KAZ", "EU"), List.of("en"))))
                .isEmpty();
        assertThat(ShopRules.broken(profile("6201960XYZ", List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        List<FieldError> broken =
                ShopRules.broken(profile("91000000MA0WANUT1K", List.of("CHN", "ZZZ", "KAZ", "KAZ"), List.of("xx")));

        assertThat(broken)
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/seller/code WRONG_CHECK_DIGIT",
                        "/markets/0 NOT_ABROAD",
                        "/markets/1 UNKNOWN",
                        "/markets/3 REPEATED",
                        "/languages/0 UNKNOWN");
    }

    /** What is asked of the union's goods is asked of those for each of its countries. */
    @Test
    void aMemberOfTheUnionIsUnderItsRulesToo() {
        assertThat(Market.including("DEU")).containsExactly("DEU", "EU");
        assertThat(Market.including("EU")).containsExactly("EU");
        assertThat(Market.including("KAZ")).containsExactly("KAZ");
    }

    private static ShopProfile profile(String code, List<String> markets, List<String> languages) {
        return new ShopProfile(NAME, new SellerFirm("陇南核桃商行", code), markets, languages);
    }
}
