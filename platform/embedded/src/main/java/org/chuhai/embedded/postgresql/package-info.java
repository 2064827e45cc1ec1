/**
 * PostgreSQL 18 for tests and for the suite on one machine, without an installation. It speaks TCP on 127.0.0.1 only, asks
 * everybody for a password, keeps a committed row over a kill, and leaves no process behind. It never gives superuser
 * rights to what connects as owner, app or relay, and is never a server for production.
 */
@NullMarked
package org.chuhai.embedded.postgresql;

import org.jspecify.annotations.NullMarked;
