package org.chuhai.logistics.reconciliation.examination;

import static org.assertj.core.api.Assertions.assertThat;

import org.chuhai.logistics.codetable.CodeTables;
import org.chuhai.logistics.codetable.LegalForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirmNameTest {

    private static final LegalForms FORMS = CodeTables.shipped().legalForms();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Almaty Nan LLP            | almatynan  | LLP
        TOO "Almaty Nan"          | almatynan  | LLP
        Nord Handel GmbH & Co. KG | nordhandel | GMBHCOKG
        Nord Sp. z o.o.           | nord       | SPZOO
        S.A.                      | sa         |
        O'Brien Ltd               | obrien     | LTD
        Limited                   | limited    |
        ""                        | ''         |
        """)
    void aNameHasAStemAndALegalForm(String name, String stem, String form) {
        FirmName firm = FirmName.of(name, FORMS);

        assertThat(firm).isEqualTo(new FirmName(stem, form));
    }
}
