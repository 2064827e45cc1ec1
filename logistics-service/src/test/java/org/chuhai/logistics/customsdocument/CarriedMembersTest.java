package org.chuhai.logistics.customsdocument;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarriedMembersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"goodsValue":"81000"}                      | {"goodsValue":"81000.00"}
        {"lines":[{"no":1,"total":"5.0"}]}          | {"lines":[{"no":1,"total":"5"}]}
        {"lines":[{"no":1,"hsCode":"0802310000"}]}  | {"lines":[{"no":1}]}
        {"lines":[{"no":1,"hsCode":"0802310000"}]}  | {"lines":[{"no":1,"hsCode":"0802320000"}]}
        {"seller":{"code":"A","name":null}}         | {"seller":{"code":"A"}}
        {"producer":{"code":"A"}}                   | {"producer":{"code":"B"}}
        {"producer":null}                           | {"producer":{"code":"B"}}
        {"freight":null}                            | {}
        {"incoterm":"FOB","createdAt":"x"}          | {"incoterm":"CIF"}
        """)
    void whatIsTheSameToTheMessageOfAnOrderDidNotChange(String before, String now) {
        assertThat(CarriedMembers.changed(DocumentKind.ORDER, tree(before), tree(now)))
                .isEmpty();
        assertThat(CarriedMembers.changed(DocumentKind.ORDER, tree(now), tree(before)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"goodsValue":"81000"}                | {"goodsValue":"81000.01"}            | goodsValue
        {"orderNo":"1"}                       | {"orderNo":"1.0"}                    | orderNo
        {"lines":[{"no":1,"itemNo":"7"}]}     | {"lines":[{"no":1,"itemNo":"7.0"}]}  | lines
        {"lines":[{"no":1}]}                  | {"lines":[{"no":1},{"no":2}]}        | lines
        {"seller":{"code":"A"}}               | {"seller":{"code":"B"}}              | seller
        {"freight":"many"}                    | {"freight":"1"}                      | freight
        """)
    void whatTheMessageCarriesChanged(String before, String now, String member) {
        assertThat(CarriedMembers.changed(DocumentKind.ORDER, tree(before), tree(now)))
                .containsExactly(member);
    }

    @ParameterizedTest
    @CsvSource({
        "ORDER, /lines/0/hsCode, false",
        "ORDER, /lines/0/total, true",
        "ORDER, /lines/-, true",
        "ORDER, /producer/name, false",
        "ORDER, /createdAt, false",
        "ORDER, /incoterm, false",
        "ORDER, /seller/code, true",
        "WAYBILL, /packages, true",
        "WAYBILL, /consignee/name, false",
        "DECLARATION, /lines/0/hsCode, true",
    })
    void correctionsAskTheSameTable(DocumentKind kind, String pointer, boolean carried) {
        assertThat(CarriedMembers.isCarried(kind, pointer)).isEqualTo(carried);
    }

    private static ObjectNode tree(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
