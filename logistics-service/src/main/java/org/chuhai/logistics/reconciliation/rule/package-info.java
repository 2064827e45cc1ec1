/**
 * The field matrix of a 9710 export: one class for each row that order, waybill and declaration must agree in, named
 * after the row. Each says what it compares, whom it believes and on which published basis. A rule never reads another
 * rule's finding except to recognise a follower of a root cause.
 */
@NullMarked
package org.chuhai.logistics.reconciliation.rule;

import org.jspecify.annotations.NullMarked;
