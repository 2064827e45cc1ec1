/**
 * Who calls, and the wall between customers: the token's tenant and shops become settings of the database connection, and
 * row-level security shows nothing else. No entity and no query names the tenant. It never trusts a tenant that an
 * issuer may not speak for.
 */
@NullMarked
package org.chuhai.platform.tenant;

import org.jspecify.annotations.NullMarked;
