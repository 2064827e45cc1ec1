package org.chuhai.logistics.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chuhai.logistics.codetable.DataFile;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.party.PartyRegistry;
import org.chuhai.logistics.rate.RateTable;
import org.chuhai.logistics.tariff.TariffTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceDataTest {

    private static final ReferenceData SHIPPED = Golden.SHIPPED;

    @Test
    void theRuleSetNamesItsVersionAndFingerprint() {
        assertThat(SHIPPED.ruleSet()).matches("2026\\.2\\+sha256:[0-9a-f]{64}");
    }

    @Test
    void equalDataGiveTheSameFingerprint() {
        assertThat(ReferenceData.shipped().ruleSet()).isEqualTo(SHIPPED.ruleSet());
    }

    static Stream<ReferenceData> everyOtherBasisOfAVerdict() {
        Tolerance one = new Tolerance(BigDecimal.ONE, Tolerance.Unit.PIECE);
        Tolerance two = new Tolerance(BigDecimal.TWO, Tolerance.Unit.PIECE);
        return Stream.of(
                by(new Profile("other", Set.of(), Map.of(), Map.of())),
                by(new Profile("exact", Set.of(RuleId.R16), Map.of(), Map.of())),
                by(new Profile("exact", Set.of(), Map.of(RuleId.R16, Severity.WARN), Map.of())),
                by(new Profile("exact", Set.of(), Map.of(RuleId.R16, Severity.INFO), Map.of())),
                by(new Profile("exact", Set.of(), Map.of(), Map.of("packages", one))),
                by(new Profile("exact", Set.of(), Map.of(), Map.of("packages", two))),
                by(allowing(Allowance.SEVERAL_ORDERS, Route.DECLARATION)),
                by(allowing(Allowance.SEVERAL_ORDERS, Route.LIST)),
                by(allowing(Allowance.SEVERAL_WAYBILLS, Route.LIST)),
                by(allowing(Allowance.SEVERAL_WAYBILLS, Route.LIST, Route.DECLARATION)),
                by(new Profile("exact off:R16", Set.of(), Map.of(), Map.of())),
                by(TariffTable.of(file("hsCode,nameZh,nameEn,unit1,unit2,conditions,evidence,source"))),
                by(RateTable.of(file("month,currency,cny,evidence"))),
                by(PartyRegistry.of(file("id,creditCode,customsCode,nameZh,nameEn,source"))));
    }

    @ParameterizedTest
    @MethodSource("everyOtherBasisOfAVerdict")
    void everyOtherBasisOfAVerdictHasAFingerprintOfItsOwn(ReferenceData other) {
        assertThat(other.ruleSet()).isNotEqualTo(SHIPPED.ruleSet());
    }

    @Test
    void noTwoOfThemShareAFingerprint() {
        Stream<ReferenceData> all = Stream.concat(Stream.of(SHIPPED), everyOtherBasisOfAVerdict());

        assertThat(all.map(ReferenceData::ruleSet)).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfSettingsDoesNotMatter() {
        Tolerance one = new Tolerance(BigDecimal.ONE, Tolerance.Unit.PERCENT);
        Profile profile =
                new Profile("p", Set.of(RuleId.R16, RuleId.R01), Map.of(), Map.of("total", one, "quantity", one));
        Profile same =
                new Profile("p", Set.of(RuleId.R01, RuleId.R16), Map.of(), Map.of("quantity", one, "total", one));

        assertThat(by(profile).ruleSet()).isEqualTo(by(same).ruleSet());
    }

    private static Profile allowing(Allowance allowance, Route... routes) {
        return new Profile("exact", Set.of(), Map.of(), Map.of(), Map.of(allowance, Set.of(routes)));
    }

    private static DataFile file(String header) {
        String content = "# version: other\n# source: invented\n" + header + "\n";
        return DataFile.of("other.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    private static ReferenceData by(Profile profile) {
        return ReferenceData.of(profile, SHIPPED.codeTables(), SHIPPED.tariff(), SHIPPED.rates(), SHIPPED.parties());
    }

    private static ReferenceData by(TariffTable tariff) {
        return ReferenceData.of(SHIPPED.profile(), SHIPPED.codeTables(), tariff, SHIPPED.rates(), SHIPPED.parties());
    }

    private static ReferenceData by(RateTable rates) {
        return ReferenceData.of(SHIPPED.profile(), SHIPPED.codeTables(), SHIPPED.tariff(), rates, SHIPPED.parties());
    }

    private static ReferenceData by(PartyRegistry parties) {
        return ReferenceData.of(SHIPPED.profile(), SHIPPED.codeTables(), SHIPPED.tariff(), SHIPPED.rates(), parties);
    }
}
