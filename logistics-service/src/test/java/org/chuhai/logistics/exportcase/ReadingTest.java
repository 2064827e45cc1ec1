package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuhai.logistics.Api.command;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.DatabaseWork;
import org.chuhai.logistics.TenantSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what is shown, however much there is. */
@QuarkusTest
class ReadingTest {

    private final Api api = Api.newTenant();
    private final Filing filing = new Filing(api);

    @Test
    void aPageOfCasesAsksTheDatabaseAsOftenAsOneCase() {
        cases(1);
        DatabaseWork ofOne = list(1);
        cases(30);

        DatabaseWork ofMany = list(31);

        assertThat(ofMany.statements()).isEqualTo(ofOne.statements());
        assertThat(ofMany.read("customsdocument.FiledDocument")).isZero();
        assertThat(ofMany.read("exportcase.ExportCase")).isEqualTo(31);
    }

    @Test
    void aPageOfRunsReadsNoReport() {
        file();
        Object id = filing.cases().getFirst().get("id");

        DatabaseWork work = DatabaseWork.of(() -> api.manager()
                .get("/v1/cases/" + id + "/runs")
                .then()
                .statusCode(200)
                .body("items.no", contains(2, 1))
                .body("items.trigger", contains("DOCUMENT", "DOCUMENT"))
                .body("items.verdict", contains("MATCHED", "WAITING"))
                .body("items.declarationRevision", contains(1, null))
                .body("items.waybillRevision", contains(1, 1))
                .body("items.orderRevision", contains(1, null)));

        assertThat(work.read("exportcase.CaseRun")).isZero();
    }

    @Test
    void pagesOfDocumentsAndRevisionsReadNoContent() {
        file();
        filing.order(Filing.clean("order", order -> order.put("packages", 1299)));
        String orders = "/v1/documents/orders";

        DatabaseWork work = DatabaseWork.of(() -> {
            api.manager()
                    .get(orders + "/WN-20260115-0001/revisions?shopId=" + filing.shop())
                    .then()
                    .statusCode(200)
                    .body("items.revision", contains(2, 1))
                    .body("items.origin", contains("FILED", "FILED"))
                    .body("items.actor", contains("manager", "manager"));
            api.manager()
                    .get(orders)
                    .then()
                    .statusCode(200)
                    .body("items.number", contains("WN-20260115-0001"))
                    .body("items.shopId", contains(filing.shop().toString()))
                    .body("items.revision", contains(2))
                    .body("items.state", contains("DRAFT"));
        });

        assertThat(work.read("customsdocument.DocumentRevision")).isZero();
    }

    @Test
    void anExaminationReadsTheFirmsOfTheDocumentsAndNoOthers() {
        filing.registerSeller();
        firms(300);
        file();
        String location = "/v1/cases/" + filing.cases().getFirst().get("id");
        String version = api.manager().get(location).header("ETag");

        DatabaseWork work = DatabaseWork.of(() -> command(api.manager(), "")
                .header("If-Match", version)
                .post(location + "/runs")
                .then()
                .statusCode(200)
                .body("verdict", equalTo("MATCHED")));

        assertThat(work.read("party.Party")).isEqualTo(1);
    }

    /** Each breaks two of the three parts by which the database looks for it. */
    @ParameterizedTest
    @ValueSource(strings = {"91000000MA0WAQQT1J", "91000000MA0WQNUT1K", "91000000MA0WANQT1K", "91000000MAOWANUTIJ"})
    void whatIsMistypedFindsItsFirmAmongMany(String mistyped) {
        filing.registerSeller();
        firms(300);
        ObjectNode order = Filing.clean("order", clean -> ((ObjectNode) clean.get("seller")).put("code", mistyped));

        DatabaseWork work = DatabaseWork.of(() -> api.manager()
                .contentType("application/json")
                .body("{\"order\":%s,\"waybill\":null,\"declaration\":null}".formatted(order))
                .post("/v1/reconciliations")
                .then()
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].cause", equalTo("WRONG_CHECK_DIGIT"))
                .body("findings[0].corrections[0].patch[0].value", equalTo("91000000MA0WANUT1J")));

        assertThat(work.read("party.Party")).isLessThan(5);
    }

    /** Whom a registration does not concern has no new run by it. */
    @Test
    void aFirmThatTheDocumentsDoNotNameChangesNothing() {
        file();
        String location = "/v1/cases/" + filing.cases().getFirst().get("id");
        String version = api.manager().get(location).header("ETag");
        firms(3);

        command(api.manager(), "")
                .header("If-Match", version)
                .post(location + "/runs")
                .then()
                .statusCode(200)
                .body("run", equalTo(2));
    }

    private DatabaseWork list(int size) {
        return DatabaseWork.of(() -> api.manager()
                .get("/v1/cases?limit=200")
                .then()
                .statusCode(200)
                .body("items", hasSize(size))
                .body("items[0].documents.kind", contains("ORDER", "WAYBILL", "DECLARATION")));
    }

    private void file() {
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {
            ((ObjectNode) declared.get("seller")).put("code", "91000000MA0WANUT1J");
            ((ObjectNode) declared.get("seller")).putNull("customsCode");
        }));
    }

    private void cases(int count) {
        TenantSql.of(api).execute("""
                with filed as (
                  insert into customs_document
                    (id, shop_id, version, kind, number, number_key, state, revision, created_at, updated_at)
                  select gen_random_uuid(), '%s', 0, kind, uuidv7()::text, uuidv7()::text, 'DRAFT', 1, now(), now()
                  from unnest(array['ORDER', 'WAYBILL', 'DECLARATION']) kind, generate_series(1, %d) n
                  returning id, kind, shop_id),
                numbered as (select *, row_number() over (partition by kind) n from filed)
                insert into export_case (id, shop_id, version, state, verdict, order_document_id, waybill_document_id,
                  declaration_document_id, run_no, opened_at, updated_at)
                select uuidv7(), o.shop_id, 0, 'MATCHED', 'MATCHED', o.id, w.id, d.id, 1, now(), now()
                from numbered o join numbered w on w.n = o.n and w.kind = 'WAYBILL'
                  join numbered d on d.n = o.n and d.kind = 'DECLARATION' where o.kind = 'ORDER'
                """.formatted(filing.shop(), count));
    }

    private void firms(int count) {
        TenantSql.of(api).execute("""
                insert into party (id, version, credit_code, customs_code, name_zh, created_at, updated_at)
                select uuidv7(), 0, '91330100MA' || upper(lpad(to_hex(n * 3331), 6, '0')) || '00', lpad(n::text, 10, '0'),
                  '企业', now(), now() from generate_series(1, %d) n""".formatted(count));
    }
}
