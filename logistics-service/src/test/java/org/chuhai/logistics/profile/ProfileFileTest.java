package org.chuhai.logistics.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.reconciliation.Allowance;
import org.chuhai.logistics.reconciliation.Profile;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.logistics.reconciliation.Tolerance;
import org.chuhai.platform.problem.FieldError;
import org.chuhai.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

/** A profile out of a file, without a service. */
class ProfileFileTest {

    private static final String CONTENT = """
            {"off":["R02"],"severities":[{"rule":"R16","severity":"WARN"}],
             "tolerances":[{"field":"grossWeightKg","limit":"10","unit":"KILOGRAM"}],
             "allowances":[{"allowance":"SEVERAL_ORDERS","routes":["DECLARATION"]}]}""";

    private static Profile read(String name, String json) {
        return ProfileFile.read(name, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everythingThatItSaysIsInForce() {
        Profile profile = read("mine.json", CONTENT);

        assertThat(profile.version()).matches("mine\\.json@[0-9a-f]{12}");
        assertThat(profile.off()).containsExactly(RuleId.R02);
        assertThat(profile.severity(RuleId.R16)).isEqualTo(Severity.WARN);
        assertThat(profile.tolerance("grossWeightKg"))
                .isEqualTo(new Tolerance(BigDecimal.TEN, Tolerance.Unit.KILOGRAM));
        assertThat(profile.allows(Allowance.SEVERAL_ORDERS, Route.DECLARATION)).isTrue();
        assertThat(profile.allows(Allowance.SEVERAL_ORDERS, Route.LIST)).isFalse();
    }

    @Test
    void anotherContentIsAnotherVersionAndAnotherLayoutIsNot() {
        String version = read("mine.json", CONTENT).version();

        assertThat(read("mine.json", CONTENT.replace("\"10\"", "\"10.00\"").replace(" ", ""))
                        .version())
                .isEqualTo(version);
        assertThat(read("mine.json", CONTENT.replace("\"10\"", "\"11\"")).version())
                .isNotEqualTo(version);
    }

    @Test
    void constraintsAndRulesAreBrokenAtTheSameTime() {
        String broken = CONTENT.replace("\"10\"", "\"-1\"").replace("[\"R02\"]", "[\"R02\",\"R02\"]");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("mine.json", broken))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer, FieldError::code)
                        .containsExactlyInAnyOrder(
                                tuple("/tolerances/0/limit", "POSITIVE"), tuple("/off/1", "DUPLICATE")));
    }
}
