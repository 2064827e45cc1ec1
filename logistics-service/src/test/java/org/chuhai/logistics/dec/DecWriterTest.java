package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.ReadDocument;
import org.chuhai.logistics.customsdocument.Violation;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.testdata.Changed;
import org.chuhai.logistics.xmlmessage.GeneratedStructures;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.junit.jupiter.api.Test;

/** Declarations as customs' forms. */
class DecWriterTest {

    private static final int ENOUGH = 1500;
    private static final DecSubmission STORED = new DecSubmission("202601170000000001", null, false);

    /** What a form may state in a way that cannot be stated again: a rate that is not read, a total without currency. */
    private static final Set<String> FEES = Set.of("/freight", "/freightCurrency", "/insurance", "/insuranceCurrency");

    private final DecWriter writer = new DecWriter(CodeTables.shipped());

    private byte[] written(Structure form) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(writer.write(form, out)).isEqualTo(new Writing.Written(form));
        return out.toByteArray();
    }

    private static Presented<?> read(byte[] message) throws Exception {
        return switch (new DecReader().read(new ByteArrayInputStream(message)).getFirst()) {
            case ReadDocument.Accepted(Presented<?> presented) -> presented;
            case ReadDocument.Refused refused -> throw new AssertionError(refused);
        };
    }

    private List<Violation> violations(Declaration declaration) {
        return switch (writer.form(declaration, STORED)) {
            case Writing.Written written -> throw new AssertionError("written: " + written);
            case Writing.Unwritable(List<Violation> violations) -> violations;
        };
    }

    private Structure form(Declaration declaration) {
        return switch (writer.form(declaration, STORED)) {
            case Writing.Written(Structure form) -> form;
            case Writing.Unwritable(List<Violation> violations) -> throw new AssertionError(violations);
        };
    }

    @Test
    void aFormThatWasReadIsTheSameAfterItWasWrittenAndReadAgain() throws Exception {
        GeneratedStructures structures = new GeneratedStructures(DecReader.ELEMENTS, 31)
                .fixing("TradeCoScc", "91000000MA0WANUT1J")
                .fixing("TradeCode", "6201960XYZ")
                .fixing("OwnerCodeScc", "91000000MA0GRWER6P")
                .fixing("OwnerCode", "NO")
                .fixing("AgentCodeScc", "91000000MA0BRKER93")
                .fixing("AgentCode", "6201980XYZ")
                .fixing("EdocCode", "10000004")
                .fixing("EdocID", "WN-20260115-0001")
                .fixing("WrapType", "22")
                .fixing("OriginCountry", "KAZ")
                .fixing("DestinationCountry", "CHN")
                .fixing("TradeCountry", "KAZ")
                .fixing("TradeAreaCode", "UZB")
                .fixing("TradeCurr", "USD")
                .fixing("FeeCurr", "EUR")
                .fixing("InsurCurr", "CNY");
        int same = 0;
        for (int i = 0; i < ENOUGH; i++) {
            ReadDocument read = new DecReader()
                    .read(new ByteArrayInputStream(written(structures.of("DecMessage"))))
                    .getFirst();
            // A form may lack its seller's codes, its order, a destination: then nothing was read of it.
            if (read instanceof ReadDocument.Accepted(Presented<?> presented)) {
                same += sameAgain((Declaration) presented.document(), presented.state());
            }
        }

        assertThat(same).isGreaterThan(ENOUGH / 20);
    }

    private int sameAgain(Declaration declaration, DocumentState state) throws Exception {
        DecSubmission submission = new DecSubmission("1", null, state != DocumentState.DRAFT);
        return switch (writer.form(declaration, submission)) {
            case Writing.Written(Structure form) -> {
                byte[] message = written(form);
                // When it was declared, only customs' own copy says.
                Declaration sent =
                        Changed.from(declaration).with("declaredAt", null).get();
                assertThat(read(message))
                        .as(new String(message, StandardCharsets.UTF_8))
                        .isEqualTo(new Presented<>(sent, 1, state));
                yield 1;
            }
            case Writing.Unwritable(List<Violation> violations) -> {
                assertThat(violations).extracting(Violation::where).isSubsetOf(FEES);
                yield 0;
            }
        };
    }

    @Test
    void theWalnutDeclarationIsTheFormThatCustomsKnows() throws Exception {
        Declaration read = WalnutForm.declaration(WalnutForm.FORM);

        byte[] message = written(form(read));

        String text = new String(message, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("<DecMessage xmlns=\"http://www.chinaport.gov.cn/dec\" Version=\"4\"><DecHead>")
                .contains("<TradeCode>6201960XYZ</TradeCode><TradeCoScc>91000000MA0WANUT1J</TradeCoScc>")
                .contains("<OriginCountry>KAZ</OriginCountry></DecList>")
                .contains("<OperType>G</OperType><ClientSeqNo>202601170000000001</ClientSeqNo>")
                .contains("<EdocID>WN-20260115-0001</EdocID><EdocCode>10000004</EdocCode><EdocFomatType>S<");
        assertThat(read(message).document()).isEqualTo(read);
    }

    @Test
    void codesOfTheListBecomeCodesOfTheForm() throws Exception {
        Declaration walnuts = WalnutForm.asJson();
        DeclarationLine line = Changed.from(walnuts.lines().getFirst())
                .with("currency", "502")
                .with("destinationCountry", "145")
                .get();

        Structure form = form(Changed.from(walnuts)
                .with("destinationCountry", "145")
                .with("freight", new BigDecimal("3200"))
                .with("freightCurrency", "142")
                .with("lines", List.of(line))
                .get());

        Structure head = form.part("DecHead");
        assertThat(List.of(head.text("TradeCountry"), head.text("FeeMark"), head.text("FeeRate"), head.text("FeeCurr")))
                .containsExactly("KAZ", "3", "3200", "CNY");
        Structure written = form.part("DecLists").parts("DecList").getFirst();
        assertThat(List.of(written.text("TradeCurr"), written.text("OriginCountry")))
                .containsExactly("USD", "KAZ");
    }

    @Test
    void aPartyIsWrittenWhereItsCodeBelongs() throws Exception {
        Declaration walnuts = Changed.from(WalnutForm.asJson())
                .with("seller", new Party("6201960XYZ", null, "陇南核桃商行"))
                .with("producer", new Party("NO", null, "农户"))
                .get();

        Structure head = form(walnuts).part("DecHead");

        assertThat(head.text("TradeCode")).isEqualTo("6201960XYZ");
        assertThat(head.optional("TradeCoScc")).isNull();
        assertThat(head.text("OwnerCode")).isEqualTo("NO");
    }

    @Test
    void everythingThatAFormCannotSayIsToldAtItsPlace() throws Exception {
        Declaration walnuts = WalnutForm.asJson();
        DeclarationLine line = Changed.from(walnuts.lines().getFirst())
                .with("unitPrice", new BigDecimal("2.35001"))
                .with("currency", "999")
                .get();
        Declaration declaration = Changed.from(walnuts)
                .with("waybillNo", "K".repeat(33))
                .with("terms", null)
                .with("packageType", "7")
                .with("declarationNo", "29002026E123456789")
                .with("freightMark", "1")
                .with("insurance", BigDecimal.TEN)
                .with("ledgerNo", "T1234")
                .with("lines", List.of(line))
                .get();

        List<Violation> violations = violations(declaration);

        assertThat(violations)
                .extracting(Violation::where, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("/waybillNo", Rule.WRONG_LENGTH),
                        tuple("/terms", Rule.REQUIRED),
                        tuple("/packageType", Rule.NOT_AN_ALLOWED_VALUE),
                        tuple("/declarationNo", Rule.NOT_AN_ALLOWED_VALUE),
                        tuple("/freight", Rule.REQUIRED),
                        tuple("/insuranceCurrency", Rule.REQUIRED),
                        tuple("/ledgerNo", Rule.NOT_AN_ALLOWED_VALUE),
                        tuple("/lines/0/unitPrice", Rule.NOT_A_DECIMAL),
                        tuple("/lines/0/currency", Rule.NOT_AN_ALLOWED_VALUE));
    }

    @Test
    void everyOrderHasARowOfItsOwn() throws Exception {
        Declaration declaration = Changed.from(WalnutForm.asJson())
                .with("furtherOrderNos", List.of("WN-2", "WN-3"))
                .get();

        byte[] message = written(form(declaration));

        assertThat(((Declaration) read(message).document()).furtherOrderNos()).containsExactly("WN-2", "WN-3");
    }
}
