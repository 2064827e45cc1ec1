package org.chuhai.assessment.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.chuhai.assessment.evidence.rule.RuleBook;
import org.chuhai.assessment.evidence.rule.RuleSet;
import org.chuhai.assessment.framework.Framework;
import org.chuhai.assessment.framework.Frameworks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that is not right stops the start, and is named. */
class RuleCheckTest {

    private static final String GOOD = """
            {"framework":"ecommerce-b2c","frameworkVersion":"2021-1","rules":[
             {"id":"a-rule","version":1,"requirement":"B-1.2.1","way":"A","says":{"zh":"说","en":"says"},
              "missing":{"zh":"缺","en":"missing"},
              "take":[{"types":["org.chuhai.order.order.shipped.v1"],"when":"data.order.mode == '9710'"}],
              "after":[{"types":["org.chuhai.order.order.confirmed.v1"],"sameAggregate":true}],
              "measure":{"kind":"DISTINCT","of":"data.order.id","atLeast":2}}]}""";

    @Test
    void aRuleThatIsRightIsTaken() {
        assertThat(book(GOOD).rules()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what                          | instead                            | because
            mode == '9710'                  | mode = '9710'                      | does not compile
            "data.order.mode == '9710'"     | "data.order.mode + 'x'"            | gives string
            "data.order.mode == '9710'"     | "order.mode == '9710'"             | undeclared reference
            "data.order.mode == '9710'"     | "event.eventno > 3"                | no matching overload
            "of":"data.order.id"            | "of":"1 + 1"                       | gives int
            "of":"data.order.id",           |                                    | DISTINCT says of what
            "atLeast":2                     | "atLeast":0                        | asks for nothing
            "atLeast":2                     | "atLeast":2,"percent":50           | RATE says how many
            "atLeast":2                     | "atLeast":2,"against":[{"types":["org.chuhai.order.order.shipped.v1"]}] | RATE says what speaks against
            "kind":"DISTINCT","of":"data.order.id" | "kind":"COUNT","per":"data.x" | only DISTINCT
            "way":"A"                       | "way":"Q"                          | facts show nothing but
            "version":1                     | "version":0                        | version begins with 1
            "sameAggregate":true            | "byAnybody":true                   | does not say what an earlier fact
            "sameAggregate":true            | "byAnybody":true,"link":{"earlier":"event.shop","later":"event.shop"} | about the same aggregate only
            "sameAggregate":true            | "link":{"earlier":"event.shop","later":"2"} | gives int
            ,"when":"data.order.mode == '9710'" | ,"byAnybody":true              | ok
            "after":[{"types":["org.chuhai.order.order.confirmed.v1"],"sameAggregate":true}], | | ok
            order.shipped.v1                | order.shipped                      | is no type of events
            "en":"says"                     | "en":" "                           | does not speak both languages
            """)
    void aRuleThatIsNotRightIsNamed(String what, String instead, String because) {
        String rule = GOOD.replace(what, instead == null ? "" : instead);
        assertThat(rule).isNotEqualTo(GOOD);
        if (because.equals("ok")) {
            assertThat(book(rule).rules()).hasSize(1);
            return;
        }

        assertThatThrownBy(() -> book(rule))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a-rule")
                .hasMessageContaining(because);
    }

    @Test
    void whatOthersDidCountsOnlyWhereTheLearnerHadAHand() {
        String rule = GOOD.replace("\"when\":\"data.order.mode == '9710'\"", "\"byAnybody\":true")
                .replace("\"sameAggregate\":true", "\"sameAggregate\":true,\"byAnybody\":true");

        assertThatThrownBy(() -> book(rule)).hasMessageContaining("the learner had no hand in");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version":1,        | "version":1,"versoin":2, | versoin
            "atLeast":2         | "atLeast":"two"          | atLeast
            "way":"A"           | "way":"B"                | way
            "rules":[           | "rule":[                 | rule
            ecommerce-b2c       | export-9710              | is about export-9710
            """)
    void aSlipOfThePenIsNamed(String what, String instead, String because) {
        assertThatThrownBy(() -> read(GOOD.replaceFirst(Pattern.quote(what), instead)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    @ParameterizedTest
    @CsvSource({
        "B-1.2.1, B-9.9.9, does not ask for",
        "B-1.2.1, I-2.2.4, does not ask for",
        "2021-1, 2030-1, the newest is"
    })
    void aRuleFeedsWhatThereIs(String what, String instead, String because) {
        Framework framework =
                new Frameworks().newest("ecommerce-b2c").orElseThrow().framework();

        assertThatThrownBy(() -> EvidenceRules.checked(framework, read(GOOD.replace(what, instead))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(because);
    }

    @Test
    void twoRulesHaveTwoNames() {
        RuleSet set = read(GOOD);

        assertThatThrownBy(() -> RuleBook.of(List.of(set, set), "")).hasMessageContaining("a-rule");
    }

    private static RuleBook book(String json) {
        return RuleBook.of(List.of(read(json)), "");
    }

    private static RuleSet read(String json) {
        return RuleFile.read("ecommerce-b2c", json.getBytes(StandardCharsets.UTF_8));
    }
}
