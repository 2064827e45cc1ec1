package org.chuhai.catalog.hardship;

import io.quarkus.test.junit.QuarkusTest;
import org.chuhai.testing.hardship.KnownMethods;

/** Methods that the addresses of this service do not know. */
@QuarkusTest
class MethodsTest extends KnownMethods {}
