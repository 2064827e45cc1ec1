/**
 * The checks of a service's committed OpenAPI document: that its answers keep it, that the build still generates it, that
 * it breaks no caller and keeps the house style; and a generator of hostile requests made from it. Each check names the
 * operation, the place and the rule that was broken, and has been seen red. It never starts a service, and never sends a
 * request by itself.
 */
@NullMarked
package org.chuhai.testing.contract;

import org.jspecify.annotations.NullMarked;
