package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chuhai.logistics.dec.DecReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The declaration form is answered with letters. */
class FormTest {

    private static final String OWN_NO = "202601170000000001";
    private static final String STORED = load();
    private static final String FORM = changed(STORED, "<OperType>G<", "<OperType>C<");

    private static String load() {
        try {
            return Files.readString(Path.of("..", "samples", "walnut-form", "declaration-decmessage.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String text, String from, String to) {
        assertThat(text).contains(from);
        return text.replace(from, to);
    }

    private static Counter send(Counter counter, String... forms) {
        for (String form : forms) {
            assertThat(counter.send(form.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Reception.Received(1));
        }
        return counter;
    }

    @Test
    void aDeclaredFormIsAcceptedAndReleased() {
        Counter counter = send(Counter.usual(), FORM);

        assertThat(counter.channels()).containsExactly("S0", "E1", "L", "G", "P", "R");
        assertThat(counter.ofForms()).extracting(DecReceipt::ownNo).containsOnly(OWN_NO);
        assertThat(counter.ofForms())
                .extracting(DecReceipt::seqNo)
                .allMatch(seqNo -> seqNo.matches("E20260113[0-9]{9}"));
        assertThat(counter.ofForms().subList(0, 2))
                .extracting(DecReceipt::entryId)
                .containsOnlyNulls();
        assertThat(counter.ofForms().subList(2, 6))
                .extracting(DecReceipt::entryId)
                .allMatch(entryId -> entryId.matches("940020260[0-9]{9}"));
        assertThat(counter.ofForms().subList(1, 6))
                .extracting(DecReceipt::at)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aFormThatIsOnlyStoredGoesNoFurther() {
        Counter counter = send(Counter.usual(), STORED);

        assertThat(counter.channels()).containsExactly("S0");
        assertThat(counter.state(Submitted.FORM)).isEqualTo(EntryState.STORED);
        assertThat(send(counter, FORM).channels()).endsWith("P", "R");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <NetWt>25000      | <NetWt>25461      | E  | [K1]净重不能大于毛重
            <DeclPrice>6.80   | <DeclPrice>0      | E  | [K2]第2行单价应大于 0
            <FirstQty>5000    | <FirstQty>5001    | E  | [K4]第2行单位与法定单位相同
            <GName>干核桃仁   | <GName>           | F1 | [结构]
            <ClientSeqNo>202601170000000001 | <ClientSeqNo> | F1 | [结构]缺少企业给出的编号
            <EdocCode>10000004 | <EdocCode>00000002 | F1 | [结构]
            """)
    void aFormThatBreaksARuleIsRefused(String from, String to, String channel, String words) {
        Counter counter = send(Counter.usual(), changed(FORM, from, to));

        assertThat(counter.channels()).containsExactly(channel);
        assertThat(counter.ofForms().getFirst().note()).startsWith(words);
        assertThat(send(counter, FORM).channels()).endsWith("P", "R");
    }

    @Test
    void aFormIsNotDeclaredTwice() {
        Counter counter = send(Counter.usual(), FORM, FORM);

        assertThat(counter.channels()).endsWith("R", "E");
        assertThat(counter.ofForms().getLast().note()).startsWith("[K8]");
    }

    @Test
    void aFormIsSentBackOnceAndInspectedThen() {
        Counter counter = Counter.by("""
                {"cases":[
                 {"match":{"message":"DecMessage","orderNo":"WN-*","attempt":1},
                  "answers":[{"status":"S0"},{"status":"Z","info":"申报要素不全","afterSeconds":60}]},
                 {"match":{"message":"DecMessage","waybillNo":"KH*"},
                  "answers":[{"status":"S0"},{"status":"L"},{"status":"C"},{"status":"P","afterSeconds":3600}]}]}""");

        send(counter, FORM).passes(Duration.ofMinutes(1));
        send(counter, FORM).passes(Duration.ofHours(1));

        assertThat(counter.channels()).containsExactly("S0", "Z", "S0", "L", "C", "P");
    }

    /** Each sending has a number of its own; that it is the form that was sent back, the data centre's number says. */
    @Test
    void aFormThatIsSentAgainUnderTheDataCentresNumberIsTheSame() {
        Counter counter = Counter.by("""
                {"cases":[
                 {"match":{"message":"DecMessage","attempt":1},"answers":[{"status":"S0"},{"status":"Z"}]},
                 {"match":{"message":"DecMessage"},"answers":[{"status":"S0"},{"status":"L"}]}]}""");
        send(counter, FORM).passes(Duration.ofMinutes(1));
        String seqNo = counter.ofForms().getFirst().seqNo();

        String again = changed(FORM, OWN_NO, "202601170000000002");
        send(counter, changed(again, "<SeqNo/>", "<SeqNo>" + seqNo + "</SeqNo>"))
                .passes(Duration.ofMinutes(1));

        assertThat(counter.channels()).containsExactly("S0", "Z", "S0", "L");
        assertThat(counter.ofForms()).extracting(DecReceipt::seqNo).containsOnly(seqNo);
    }

    /** It was told no number of the data centre, so all that says that it comes again is what it is about. */
    @Test
    void aFormThatIsNotStoredAtFirstGoesWellUnderAnotherNumber() {
        Counter counter = Counter.by("""
                {"cases":[
                 {"match":{"message":"DecMessage","attempt":1},"answers":[{"status":"F1"}]},
                 {"match":{"message":"DecMessage","attempt":2},"answers":[{"status":"S0"},{"status":"L"}]}]}""");

        send(counter, FORM, changed(FORM, OWN_NO, "202601170000000002"));

        assertThat(counter.channels()).containsExactly("F1", "S0", "L");
    }

    @ParameterizedTest
    @CsvSource({"DecMessage, 120, 1", "DecMessage, P, 0", "CEB603, P, 1", "CEB603, 800, 0"})
    void eachMessageHasItsOwnStates(String message, String status, int errors) {
        AnswerScript script = AnswerScripts.read("{\"cases\":[{\"match\":{\"message\":\"" + message
                + "\"},\"answers\":[{\"status\":\"" + status + "\"}]}]}");

        assertThat(AnswerScripts.broken(script)).hasSize(errors);
    }
}
