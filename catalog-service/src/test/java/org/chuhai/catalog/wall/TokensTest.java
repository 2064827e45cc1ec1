package org.chuhai.catalog.wall;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.wall.TokenMatrix;

/** Tokens of every kind, for the list of this service. */
@QuarkusTest
class TokensTest extends TokenMatrix {

    TokensTest() {
        super(Operations.SHOPS);
    }
}
