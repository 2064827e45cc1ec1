/**
 * What travels, in which packages, by which legs and under which waybill; and where it stands in its life. People move a
 * shipment until it is booked, from then on only what was seen of it does, and nothing seen late moves it back. It never
 * prices a way, and never decides what a carrier's message means.
 */
@NullMarked
package org.chuhai.logistics.shipment;

import org.jspecify.annotations.NullMarked;
