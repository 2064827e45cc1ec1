/**
 * What a market asks of goods, as data, and the engine that compares it with the certificates that a product has. It promises
 * that the same day, certificates and requirements give the same verdict, and that a market of which nothing is known is called
 * unknown and never admitted. It knows neither clock, database nor framework.
 */
@NullMarked
package org.chuhai.catalog.compliance.access;

import org.jspecify.annotations.NullMarked;
