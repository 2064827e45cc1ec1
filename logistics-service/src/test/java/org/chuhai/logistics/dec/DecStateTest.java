package org.chuhai.logistics.dec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.dec.WalnutForm.changed;
import static org.chuhai.logistics.dec.WalnutForm.declaration;
import static org.chuhai.logistics.dec.WalnutForm.plus;
import static org.chuhai.logistics.dec.WalnutForm.presented;
import static org.chuhai.logistics.dec.WalnutForm.with;

import java.time.Instant;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Presented;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecStateTest {

    private static final String NUMBER = "940020260000000017";

    private static String form(String seqNo, String operation) {
        return changed(
                with("<SeqNo/>", "<SeqNo>" + seqNo + "</SeqNo>"),
                "<OperType>G</OperType>",
                "<OperType>" + operation + "</OperType>");
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', DRAFT",
        "'', G, DRAFT",
        "'', A, DRAFT",
        "'', C, DECLARED",
        "'', D, DECLARED",
        "I20260000000000001, '', DECLARED",
        "I20260000000000001, G, DRAFT",
        "I20260000000000001, C, DECLARED",
    })
    void aFormIsDeclaredWhenItsOperationSaysSo(String seqNo, String operation, DocumentState state) throws Exception {
        Presented<?> form = presented(form(seqNo, operation));

        assertThat(form.state()).isEqualTo(state);
        assertThat(form.revision()).isEqualTo(1);
    }

    @Test
    void aFormWithTheNumberOfCustomsIsAccepted() throws Exception {
        Presented<?> form = presented(with("<EntryId/>", "<EntryId>" + NUMBER + "</EntryId>"));

        assertThat(form.state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(((Declaration) form.document()).declarationNo()).isEqualTo(NUMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "20260117100000, 2026-01-17T02:00:00Z",
        "20260117, ",
        "2026-01-17 10:00:00, ",
        "20260230100000, ",
    })
    void onlyATimeIsTakenAsTheTimeOfDeclaration(String written, Instant taken) throws Exception {
        String form =
                changed(plus("<DDate>" + written + "</DDate>"), "<EntryId/>", "<EntryId>" + NUMBER + "</EntryId>");

        assertThat(declaration(form).declaredAt()).isEqualTo(taken);
    }

    @Test
    void aDraftWasNotDeclaredWhateverDateItCarries() throws Exception {
        Declaration form = declaration(plus("<DDate>20260117100000</DDate>"));

        assertThat(form.declaredAt()).isNull();
    }
}
