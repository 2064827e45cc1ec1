/**
 * What a declaration needs to know of goods, by item number: what they are called, their commodity code and declared elements,
 * legal units, weight, origin and producer. What the catalogue tells is taken as it is told and not changed here; what no
 * catalogue tells is put by HTTP. It never classifies goods and never makes up a member that nobody has given.
 */
@NullMarked
package org.chuhai.logistics.productfact;

import org.jspecify.annotations.NullMarked;
