package org.chuhai.logistics.wall;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.wall.TokenMatrix;

/** Tokens of every kind, for a list of this service. */
@QuarkusTest
class TokensTest extends TokenMatrix {

    TokensTest() {
        super("/v1/parties");
    }
}
