package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberNamesTest {

    @ParameterizedTest
    @ValueSource(classes = {Order.class, Waybill.class})
    void everyMemberThatAMessageCarriesHasAName(Class<?> document) {
        DocumentKind kind = document == Order.class ? DocumentKind.ORDER : DocumentKind.WAYBILL;

        List<String> carried = Arrays.stream(document.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(member -> CarriedMembers.isCarried(kind, "/" + member))
                .toList();

        assertThat(carried)
                .isNotEmpty()
                .allSatisfy(member -> assertThat(MemberNames.of(member).zh()).matches("\\p{IsHan}.*"));
    }

    @Test
    void whatADeclaredListForbidsToChangeIsNamedInWords() {
        var members = new TreeSet<>(List.of("freight", "lines"));

        assertThat(RevisionRules.declared(members).zh()).isEqualTo("清单已申报，不得更改运费（freight）、商品项（lines）");
        assertThat(RevisionRules.declared(members).en())
                .isEqualTo("its list was declared: freight (freight), line (lines) may not change");
    }
}
