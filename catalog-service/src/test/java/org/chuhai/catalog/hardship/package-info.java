/**
 * Hard times for the catalogue: requests that are wrong in every way, sent twice, sent by many at once, made at random, and sent
 * while the database is away. A new operation has to give a good request here.
 */
@NullMarked
package org.chuhai.catalog.hardship;

import org.jspecify.annotations.NullMarked;
