/**
 * Checks that every service's tests share and that the platform is needed for: what the service publishes keeps its contract,
 * and each of its refusals has a page. It knows no service.
 */
@NullMarked
package org.chuhai.testing.service;

import org.jspecify.annotations.NullMarked;
