/**
 * The codes that an order may use: trade modes, Incoterms rules and units from data files with version and source, currencies
 * and countries from the tables of the JDK. A code that is in no table is unknown. Nothing here converts or compares.
 */
@NullMarked
package org.chuhai.order.codetable;

import org.jspecify.annotations.NullMarked;
