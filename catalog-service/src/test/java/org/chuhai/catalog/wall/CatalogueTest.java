package org.chuhai.catalog.wall;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.wall.WallCatalogue;

/** What the schema of this service is made of. */
@QuarkusTest
class CatalogueTest extends WallCatalogue {

    @Override
    protected int foreignKeysAtLeast() {
        return 6;
    }
}
