package org.chuhai.logistics.exportcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.chuhai.logistics.Api;
import org.chuhai.logistics.TenantSql;
import org.chuhai.testing.server.RawSql;
import org.junit.jupiter.api.Test;

/** What was filed before there was a register is in it as if it had come later. */
@QuarkusTest
class RegisteredBeforeTest {

    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V017__registry.sql");

    @Test
    void theMigrationWritesTheFingerprintsThatTheServiceWrites() throws Exception {
        Api api = Api.newTenant();
        Filing filing = new Filing(api);
        filing.order(Filing.clean("order", order -> order.put("freight", "1")));
        filing.order(Filing.clean("order", order -> {}));
        filing.waybill(Filing.clean("waybill", waybill -> {}));
        filing.declaration("D-1", Filing.clean("declaration", declared -> {}));
        List<String> written =
                TenantSql.of(api).rows("select fingerprint || document_id from document_number order by 1");

        try (Connection owner = RawSql.asOwner().connect();
                Statement statement = owner.createStatement()) {
            // Taken back at the end: the wall never comes down for anybody else.
            owner.setAutoCommit(false);
            for (String table : List.of("customs_document", "customs_document_revision", "document_number")) {
                statement.execute("alter table " + table + " no force row level security");
            }
            statement.execute("delete from document_number");
            statement.execute(backFill());

            TreeSet<String> filled = new TreeSet<>();
            try (ResultSet rows =
                    statement.executeQuery("select fingerprint || document_id from document_number where tenant_id = '"
                            + api.tenant() + "'")) {
                while (rows.next()) {
                    filled.add(rows.getString(1));
                }
            }
            owner.rollback();

            assertThat(written).hasSize(2);
            assertThat(filled).containsExactlyElementsOf(new TreeSet<>(written));
        }
    }

    private static String backFill() throws IOException {
        String all = Files.readString(MIGRATION);
        int start = all.indexOf("insert into document_number");
        return all.substring(start, all.indexOf(';', start));
    }
}
