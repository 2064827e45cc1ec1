package org.chuhai.logistics.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.logistics.TenantSql;
import org.chuhai.logistics.transmission.CustomsPost;
import org.junit.jupiter.api.Test;

/** What simulated customs has written and nobody can read is kept until that is mended. */
@QuarkusTest
class PutAsideTest {

    @Test
    void aSimulatedReceiptThatCannotBeReadIsKeptAndKeepsNoOtherBack() {
        SilkExport export = new SilkExport("SIMULATOR").submitted();
        TenantSql rows = TenantSql.of(export.api());
        new Posted(export).step();
        rows.execute("""
                insert into customs_simulator_receipt (id, shop_id, entry_id, message, content, due_at)
                select gen_random_uuid(), shop_id, entry_id, message, '<x/>', '2026-01-01T00:00:00Z'
                from customs_simulator_receipt limit 1""");

        CustomsPost.goRound();

        assertThat(rows.rows("select content from customs_simulator_receipt where put_aside_at is not null"))
                .containsExactly("<x/>");
        assertThat(rows.rows("select id::text from customs_receipt")).isNotEmpty();
    }
}
