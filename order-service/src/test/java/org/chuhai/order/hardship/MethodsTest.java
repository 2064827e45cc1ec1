package org.chuhai.order.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.KnownMethods;

/** Methods that the addresses of this service do not know. */
@QuarkusTest
class MethodsTest extends KnownMethods {

    @Override
    protected String filled(String path) {
        return super.filled(path.replace("{no}", "1"));
    }
}
