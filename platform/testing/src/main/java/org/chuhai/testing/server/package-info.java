/**
 * The servers that a service's tests run against, and what tests do with them behind the service's back: tokens, right and
 * forged, and plain SQL. One PostgreSQL and two issuers per test run, found by tests of any class loader. Nothing here ever
 * replaces a part of the service that is tested.
 */
@NullMarked
package org.chuhai.testing.server;

import org.jspecify.annotations.NullMarked;
