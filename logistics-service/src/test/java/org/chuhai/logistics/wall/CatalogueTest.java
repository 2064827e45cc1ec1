package org.chuhai.logistics.wall;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.chuhai.testing.wall.WallCatalogue;

/** What the schema of this service is made of. */
@QuarkusTest
class CatalogueTest extends WallCatalogue {

    @Override
    protected int foreignKeysAtLeast() {
        return 20;
    }

    @Override
    protected List<String> furtherPoliciesOfTheRelay() {
        return List.of(
                "export_case_waiver expiry",
                "reconciliation_batch work",
                "customs_account dispatch",
                "customs_transmission dispatch",
                "customs_simulator_receipt collection");
    }

    @Override
    protected List<String> furtherColumnsOfTheRelay() {
        return Stream.of(
                        columns("export_case_waiver", "tenant_id", "shop_id", "case_id", "expires_at", "ended_at"),
                        columns(
                                "reconciliation_batch",
                                "id",
                                "tenant_id",
                                "shop_id",
                                "state",
                                "litter",
                                "heard_at",
                                "expires_at",
                                "parts",
                                "parts_done",
                                "bytes_received"),
                        columns("customs_account", "tenant_id", "shop_id", "version"),
                        columns(
                                "customs_transmission",
                                "tenant_id",
                                "shop_id",
                                "id",
                                "state",
                                "created_at",
                                "next_attempt_at",
                                "account_version"),
                        columns("customs_simulator_receipt", "tenant_id", "shop_id", "due_at", "put_aside_at"))
                .flatMap(columns -> columns)
                .map(column -> column + " SELECT")
                .toList();
    }

    private static Stream<String> columns(String table, String... names) {
        return Stream.of(names).map(name -> table + " " + name);
    }
}
