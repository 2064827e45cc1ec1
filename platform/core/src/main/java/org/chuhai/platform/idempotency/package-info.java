/**
 * One effect for one Idempotency-Key, however often and at once a request is sent. The answer is stored in the transaction
 * of the effect, so neither exists without the other. It never stores a refusal.
 */
@NullMarked
package org.chuhai.platform.idempotency;

import org.jspecify.annotations.NullMarked;
