/**
 * What the operator sees: one log line a request with trace, tenant and actor. The trace is the caller's if it gave one
 * (W3C traceparent). It never logs bodies, tokens or query values.
 */
@NullMarked
package org.chuhai.platform.observation;

import org.jspecify.annotations.NullMarked;
