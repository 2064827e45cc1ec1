/**
 * How goods of an order leave: under a waybill that logistics has told of and that is checked against the order, in one piece
 * or in parts. What is told of waybills, shipments and milestones later finds its way into the order, whichever comes first;
 * a shipment that arrives delivers what left with it. It never books or moves a shipment, and never alters what a carrier says.
 */
@NullMarked
package org.chuhai.order.dispatch;

import org.jspecify.annotations.NullMarked;
