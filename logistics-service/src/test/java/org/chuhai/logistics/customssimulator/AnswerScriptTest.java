package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.ceb.CebMessage.CEB304;
import static org.chuhai.logistics.ceb.CebMessage.CEB506;
import static org.chuhai.logistics.ceb.CebMessage.CEB604;

import jakarta.validation.Validation;
import java.time.Duration;
import java.util.List;
import org.chuhai.logistics.ceb.CebReceipt;
import org.chuhai.platform.problem.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Customs answers as it was told. */
class AnswerScriptTest {

    private static Counter of(String cases) {
        return Counter.by("{\"cases\":[" + cases + "]}");
    }

    private static Counter list(String answers) {
        return of("{\"match\":{\"message\":\"CEB603\"},\"answers\":[" + answers + "]}");
    }

    private static Counter exported(Counter counter) {
        return counter.send(Silk.ORDER, Silk.WAYBILL, Silk.LIST);
    }

    @Test
    void aListIsReturnedOnceAndTakenWhenItIsCorrected() {
        Counter counter = exported(of("""
                {"match":{"message":"CEB603","attempt":1},
                 "answers":[{"status":"2"},{"status":"100","info":"申报要素不全"}]}"""));

        assertThat(counter.last(CEB604).info()).isEqualTo("申报要素不全");
        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.REJECTED);

        counter.send(Silk.LIST);
        assertThat(counter.statuses(CEB604)).containsExactly("2", "100", "2", "3", "120", "399", "800", "899");
    }

    @Test
    void aListIsReturnedWhenAllThreeAreThereAndItsSuccessorIsJoined() {
        Counter counter = exported(of("""
                {"match":{"message":"CEB603","attempt":1},
                 "answers":[{"status":"120"},{"status":"100","when":"MATCHED"}]}"""));
        assertThat(counter.statuses(CEB604)).containsExactly("120", "100");
        assertThat(counter.state(Submitted.ORDER)).isEqualTo(EntryState.DECLARED);

        counter.send(Silk.LIST);

        assertThat(counter.statuses(CEB604)).endsWith("399", "800", "899");
        assertThat(counter.statuses(CEB304)).containsExactly("2", "3", "120");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500", "501", "502", "503", "599", "300", "700"})
    void customsInspectsOrDetains(String status) {
        Counter counter = exported(list(
                "{\"status\":\"120\"},{\"status\":\"" + status + "\",\"when\":\"MATCHED\",\"afterSeconds\":3600}"));
        assertThat(counter.statuses(CEB604)).containsExactly("120");

        counter.passes(Duration.ofHours(1));

        assertThat(counter.statuses(CEB604)).containsExactly("120", status);
        assertThat(counter.last(CEB604).info()).isNotBlank();
    }

    @Test
    void anInspectionEndsWithTheRelease() {
        Counter counter = exported(list("""
                {"status":"120"},{"status":"500","when":"MATCHED"},
                {"status":"800","when":"MATCHED","afterSeconds":86400}"""));
        assertThat(counter.statuses(CEB604)).containsExactly("120", "500");

        counter.passes(Duration.ofDays(1));

        assertThat(counter.statuses(CEB604)).containsExactly("120", "500", "800");
        assertThat(Duration.between(
                        counter.receipts(CEB604).get(1).at(),
                        counter.last(CEB604).at()))
                .isCloseTo(Duration.ofDays(1), Duration.ofMillis(10));
    }

    @Test
    void anAnswerArrivesAsOftenAsIsAsked() {
        Counter counter = list("{\"status\":\"120\",\"copies\":3}").send(Silk.LIST);

        assertThat(counter.receipts(CEB604))
                .hasSize(3)
                .extracting(CebReceipt::guid)
                .containsOnly(counter.last(CEB604).guid());
    }

    @Test
    void answersArriveOutOfOrderWithTheTimesOfTheRightOne() {
        Counter counter = list("{\"status\":\"2\",\"lateSeconds\":20},{\"status\":\"120\",\"lateSeconds\":10}")
                .send(Silk.LIST)
                .passes(Duration.ofSeconds(30));

        assertThat(counter.statuses(CEB604)).containsExactly("120", "2");
        assertThat(counter.receipts(CEB604).getFirst().at())
                .isAfter(counter.receipts(CEB604).getLast().at());
    }

    @Test
    void customsSaysNothing() {
        Counter counter = exported(of("{\"match\":{},\"answers\":[]}")).passes(Duration.ofDays(30));

        assertThat(counter.statuses(CEB604)).isEmpty();
        assertThat(counter.statuses(CEB304)).isEmpty();
        assertThat(counter.state(Submitted.LIST)).isEqualTo(EntryState.MATCHED);
    }

    @Test
    void whatCannotBeSentIsSentAgain() {
        Counter counter = of("{\"match\":{\"attempt\":1},\"answers\":[{\"status\":\"2\"},{\"status\":\"4\"}]}")
                .send(Silk.ORDER, Silk.ORDER);

        assertThat(counter.statuses(CEB304)).containsExactly("2", "4", "2", "3", "120");
    }

    @Test
    void theRulesAreCheckedBeforeTheScriptIsAsked() {
        Counter counter = list("{\"status\":\"120\"}").send(Silk.LIST.saying("qty1", "41"), Silk.LIST);

        assertThat(counter.statuses(CEB604)).containsExactly("-603004", "120");
    }

    @Test
    void aScriptThatIsSetLaterAnswersWhatComesLater() {
        Counter counter = Counter.usual().send(Silk.ORDER);
        counter.follow("{\"cases\":[{\"match\":{\"message\":\"CEB505\"},\"answers\":[{\"status\":\"-501001\"}]}]}");

        counter.send(Silk.WAYBILL);

        assertThat(counter.statuses(CEB304)).containsExactly("2", "3", "120");
        assertThat(counter.statuses(CEB506)).containsExactly("-501001");
        assertThat(counter.last(CEB506).info()).isEqualTo("处理出错");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "orderNo":"SL-*"                 | true
            "orderNo":"SL-20260112-000?"     | true
            "orderNo":"*0001"                | true
            "orderNo":"*2026*01*"            | true
            "orderNo":"*"                    | true
            "orderNo":"SL-20260112-0001"     | true
            "orderNo":"SL"                   | false
            "orderNo":"*0002"                | false
            "orderNo":"SL-20260112-0001?"    | false
            "waybillNo":"HZ*"                | true
            "waybillNo":"KH*"                | false
            "copNo":"SL2026*"                | true
            "copNo":"x"                      | false
            "attempt":1                      | true
            "attempt":2                      | false
            "message":"CEB303"               | false
            "orderNo":"SL*","copNo":"x"      | false
            """)
    void aCaseIsAboutWhatFitsAllThatItSays(String match, boolean fits) {
        Counter counter = of("{\"match\":{" + match + "},\"answers\":[{\"status\":\"300\"}]}")
                .send(Silk.LIST);

        assertThat(counter.statuses(CEB604)).isEqualTo(fits ? List.of("300") : List.of("2", "3", "120"));
    }

    @Test
    void noPatternTakesLong() {
        Counter counter = of("{\"match\":{\"orderNo\":\"" + "*a".repeat(30) + "\"},\"answers\":[]}");

        counter.send(Silk.LIST.saying("orderNo", "a".repeat(29) + "b".repeat(31)));

        assertThat(counter.statuses(CEB604)).containsExactly("2", "3", "120");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"message":"CEB603"} | {"status":"121"}                         | /cases/0/answers/0/status
            {"message":"CEB603"} | {"status":"-"}                           | /cases/0/answers/0/status
            {"message":"CEB605"} | {"status":"399","when":"MATCHED"}        | /cases/0/answers/0/when
            """)
    void whatAScriptCannotMeanIsNamed(String match, String answer, String pointer) {
        AnswerScript script =
                AnswerScripts.read("{\"cases\":[{\"match\":" + match + ",\"answers\":[" + answer + "]}]}");

        assertThat(AnswerScripts.broken(script)).extracting(FieldError::pointer).containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"message":"CEB604"} | {"status":"120"}
            {"attempt":0}        | {"status":"120"}
            {}                   | {"status":"120","copies":11}
            {}                   | {"status":"120","copies":0}
            {}                   | {"status":"120","afterSeconds":-1}
            {}                   | {"status":"120","lateSeconds":2592001}
            {}                   | {"status":"120","info":" "}
            {}                   | {}
            """)
    void everyMemberHasItsLimits(String match, String answer) {
        AnswerScript script =
                AnswerScripts.read("{\"cases\":[{\"match\":" + match + ",\"answers\":[" + answer + "]}]}");

        assertThat(Validation.buildDefaultValidatorFactory().getValidator().validate(script))
                .hasSize(1);
    }
}
