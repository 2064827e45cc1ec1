/**
 * What a shop has sold to a buyer abroad: a draft that may be incomplete, confirmed when it says all that customs and dispatch
 * ask for, changed with a reason after that, and complete when everything was delivered. Totals follow from the lines, and
 * fulfilment follows from their counters; nobody sets either. It never takes payments, and never decides what was shipped.
 */
@NullMarked
package org.chuhai.order.order;

import org.jspecify.annotations.NullMarked;
