/**
 * What the export tariff says of a commodity code: its legal units and its supervision conditions. A row tells how well
 * it is founded, and a code that the table lacks is simply not there. It never classifies goods and never falls back on
 * a neighbouring code.
 */
@NullMarked
package org.chuhai.logistics.tariff;

import org.jspecify.annotations.NullMarked;
