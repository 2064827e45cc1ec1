package org.chuhai.logistics.profile;

import static org.chuhai.logistics.profile.Profiling.content;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.chuhai.logistics.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a profile can say, and where it is told what it cannot. */
@QuarkusTest
class ProfileContentTest {

    private static final String TOLERANCE = "{\"field\":\"%s\",\"limit\":\"%s\",\"unit\":\"%s\"}";

    private final Api api = Api.newTenant();
    private final Profiling profiling = new Profiling(api);

    @ParameterizedTest
    @CsvSource({
        "grossWeightKg, 0, KILOGRAM, limit, POSITIVE",
        "grossWeightKg, 1000.00001, KILOGRAM, limit, TOO_LARGE",
        "grossWeightKg, 0.000001, KILOGRAM, limit, DIGITS",
        "quantity, 10.1, PERCENT, limit, TOO_LARGE",
        "total, 1001, CURRENCY, limit, TOO_LARGE",
        "packages, 101, PIECE, limit, TOO_LARGE",
        "quantity, 1, KILOGRAM, unit, NOT_AN_ALLOWED_VALUE",
        "packages, 1, CURRENCY, unit, NOT_AN_ALLOWED_VALUE",
        "colour, 1, PERCENT, field, UNKNOWN",
    })
    void aToleranceThatNoFieldHasIsRefusedWhereItStands(
            String field, String limit, String unit, String member, String code) {
        profiling
                .create(content("", "", TOLERANCE.formatted(field, limit, unit)))
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/content/tolerances/0/" + member))
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void allThatIsNamedTwiceIsSaidAtOnce() {
        String weight = TOLERANCE.formatted("netWeightKg", "1", "KILOGRAM");
        String warn = "{\"rule\":\"R16\",\"severity\":\"WARN\"}";

        profiling
                .create(content(
                        "\"R01\",\"R01\"",
                        warn + "," + warn + ",{\"rule\":\"R01\",\"severity\":\"INFO\"}",
                        weight + "," + weight))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/content/off/1",
                                "/content/severities/1/rule",
                                "/content/severities/2/rule",
                                "/content/tolerances/1/field"));
    }

    @Test
    void aRuleThatTheMatrixHasNotIsMalformed() {
        profiling
                .create(content("\"R99\"", "", ""))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/content/off/0"));
    }

    @Test
    void whatCustomsJudgesMayBeSwitchedOffAndIsWarnedOfInBothLanguages() {
        profiling
                .create(content("\"R26\",\"R02\"", "", ""))
                .then()
                .statusCode(201)
                .body("warnings.rule", equalTo(List.of("R26")))
                .body("warnings[0].text.zh", containsString("清单"))
                .body("warnings[0].text.en", containsString("the law"));
    }

    @Test
    void aDraftHasOneOfContentAndBasis() {
        String based = profiling.inForce(Profiling.kilograms("10"));
        String id = based.substring(based.lastIndexOf('/') + 1);
        String name = "{\"name\":\"Copy\",\"basedOn\":\"" + id + "\"";

        Api.command(api.manager(), name + "}")
                .post(Profiling.PROFILES)
                .then()
                .statusCode(201)
                .body("number", equalTo(2))
                .body("state", equalTo("DRAFT"))
                .body("content.tolerances.limit", equalTo(List.of("10")));
        Api.command(api.manager(), name + ",\"content\":" + content("", "", "") + "}")
                .post(Profiling.PROFILES)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("EITHER_OR"));
    }
}
