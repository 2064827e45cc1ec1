/**
 * What a tenant has in the database, looked at behind the service's back, for every table that there is: how many rows
 * ({@link org.chuhai.testing.rows.Footprint}) or which ({@link org.chuhai.testing.rows.Snapshot}). A new table is looked at
 * without anybody having to say so.
 */
@NullMarked
package org.chuhai.testing.rows;

import org.jspecify.annotations.NullMarked;
