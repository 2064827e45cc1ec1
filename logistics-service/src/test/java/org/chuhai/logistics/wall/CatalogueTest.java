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
        return 11;
    }

    @Override
    protected List<String> furtherPoliciesOfTheRelay() {
        return List.of("export_case_waiver expiry", "reconciliation_batch work");
    }

    @Override
    protected List<String> furtherColumnsOfTheRelay() {
        return Stream.concat(
                        Stream.of("tenant_id", "shop_id", "case_id", "expires_at", "ended_at")
                                .map(column -> "export_case_waiver " + column),
                        Stream.of(
                                        "id",
                                        "tenant_id",
                                        "shop_id",
                                        "state",
                                        "litter",
                                        "heard_at",
                                        "expires_at",
                                        "parts",
                                        "parts_done")
                                .map(column -> "reconciliation_batch " + column))
                .map(column -> column + " SELECT")
                .toList();
    }
}
