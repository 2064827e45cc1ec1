package org.chuhai.catalog.wall;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.wall.WallMatrix;

/** Every operation of this service, with rows of others. */
@QuarkusTest
class WallMatrixTest extends WallMatrix<Rows> {

    WallMatrixTest() {
        super(Operations.ALL, new FilledShops());
    }
}
