package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.chuhai.logistics.profile.Profiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One list has one order and one waybill, and they stay as they were declared. Walnuts by list need a waiver. */
@QuarkusTest
class ListRegistryTest {

    private static final String LIST = "faulty/walnuts-by-list/declaration";

    private final CaseDesk desk = CaseDesk.fresh();

    @BeforeEach
    void walnutsByList() {
        desk.clean();
        desk.filing().declaration("D-1", Filing.sample(LIST)).then().statusCode(200);
    }

    @Test
    void anOrderInTwoListsBlocksTheLaterOne() {
        desk.filing().declaration("D-2", Filing.sample(LIST)).then().statusCode(201);

        desk.read("findings")
                .body("items.finding.rule", hasItems("K07"))
                .body("items.finding.rule", not(hasItem("K08")));
        assertThat(rulesOfTheFirst()).doesNotContain("K07", "K08");
        desk.act("declarations", "D-2", "submission", "").statusCode(409);
    }

    @Test
    void whatCustomsHasIsNotDeclaredAgain() {
        declare();

        desk.filing().declaration("D-2", Filing.sample(LIST)).then().statusCode(201);

        desk.read("findings").body("items.finding.rule", hasItem("K08"));
        desk.act("declarations", "D-1", "withdrawal", "").statusCode(200);
        desk.act("declarations", "D-1", "cancellation", "{\"reason\":\"declared anew\"}")
                .statusCode(200);
        desk.post("runs", "").statusCode(200);
        desk.read("findings").body("items.finding.rule", not(hasItem("K08")));
    }

    /** It matched while the other list was a draft, and nobody has looked at it since. */
    @Test
    void theListThatCustomsGetsFirstBlocksTheOneThatWasFiledFirst() {
        walnutsMayGo();
        String first = desk.location();
        desk.read().body("state", equalTo("MATCHED"));

        desk.filing().declaration("D-2", withCustomsNumber()).then().statusCode(201);

        desk.declare("submission", "")
                .statusCode(409)
                .body("code", equalTo("case-not-matched"))
                .body("detail", containsString("K08"));
        desk.api()
                .manager()
                .get(first)
                .then()
                .body("state", equalTo("DISCREPANT"))
                .body("verdict", equalTo("DISCREPANT"));
        assertThat(rulesOfTheFirst()).containsExactly("K08", "K08");
        assertThat(desk.told()).contains("reopened DOCUMENT_CHANGED");
    }

    @Test
    void theListThatWasDeclaredFirstStaysAsItIs() {
        walnutsMayGo();
        desk.declare("submission", "").statusCode(200);

        desk.filing().declaration("D-2", withCustomsNumber()).then().statusCode(201);

        assertThat(rulesOfTheFirst()).doesNotContain("K07", "K08");
        desk.read("findings").body("items.finding.rule", hasItem("K08"));
    }

    /** Two lists wait for their order; it stands in both cases only when both have been looked at. */
    @Test
    void theOrderThatComesLastIsCountedInBothLists() {
        CaseDesk other = new CaseDesk(desk.api(), new Filing(desk.api()));
        other.filing().declaration("D-1", Filing.sample(LIST)).then().statusCode(201);
        other.filing().declaration("D-2", withCustomsNumber()).then().statusCode(201);

        other.filing().order(order()).then().statusCode(201);

        assertThat(rules(other, other.filing().cases().getLast())).contains("K08");
    }

    @Test
    void whoeverAnswersForTheSecondListReopensTheFirst() {
        walnutsMayGo();
        String first = desk.location();
        desk.filing().declaration("D-2", Filing.sample(LIST)).then().statusCode(201);
        desk.waive().statusCode(200);

        desk.act("declarations", "D-2", "submission", "").statusCode(200);

        desk.declare("submission", "").statusCode(409);
        desk.act("declarations", "D-2", "withdrawal", "").statusCode(200);
        desk.api().manager().get(first).then().body("state", equalTo("MATCHED"));
        desk.declare("submission", "").statusCode(200);
    }

    private void declare() {
        desk.waive().statusCode(200);
        desk.declare("submission", "").statusCode(200);
    }

    private void walnutsMayGo() {
        new Profiling(desk.api()).inForce(Profiling.content("\"R26\"", "", ""));
        desk.post("runs", "").statusCode(200);
    }

    private static ObjectNode withCustomsNumber() {
        return Filing.sample(LIST).put("declarationNo", "940020260000123456");
    }

    private static ObjectNode order() {
        return Filing.clean("order", order -> {});
    }

    private List<Object> rulesOfTheFirst() {
        return rules(desk, desk.filing().cases().getLast());
    }

    private static List<Object> rules(CaseDesk desk, Map<String, Object> one) {
        return desk.api()
                .manager()
                .get("/v1/cases/" + one.get("id") + "/findings")
                .jsonPath()
                .getList("items.finding.rule");
    }
}
