/**
 * The wall between tenants and between shops, tried from every side: each operation of the contract with rows that are not
 * the caller's, plain SQL, and tokens and roles of every kind. A new operation has to say here which rows it can name.
 */
@NullMarked
package org.chuhai.catalog.wall;

import org.jspecify.annotations.NullMarked;
