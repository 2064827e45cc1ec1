/**
 * What the pool does when the database is away or stands still, and how long anybody waits for a lock. It never decides
 * whether a request may be tried again.
 */
@NullMarked
package org.chuhai.platform.database;

import org.jspecify.annotations.NullMarked;
