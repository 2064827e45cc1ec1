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
                "export_case_waiver expiry", "customs_transmission dispatch", "customs_simulator_receipt collection");
    }

    @Override
    protected List<String> furtherColumnsOfTheRelay() {
        return Stream.of(
                        "export_case_waiver tenant_id",
                        "export_case_waiver shop_id",
                        "export_case_waiver case_id",
                        "export_case_waiver expires_at",
                        "export_case_waiver ended_at",
                        "customs_transmission tenant_id",
                        "customs_transmission shop_id",
                        "customs_transmission id",
                        "customs_transmission state",
                        "customs_simulator_receipt tenant_id",
                        "customs_simulator_receipt shop_id",
                        "customs_simulator_receipt due_at")
                .map(column -> column + " SELECT")
                .toList();
    }
}
