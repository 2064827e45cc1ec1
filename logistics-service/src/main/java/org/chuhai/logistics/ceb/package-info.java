/**
 * Reads the customs messages of a cross-border export: CEB303 (order), CEB505 (waybill) and CEB603 (list), edition 202205.
 * Every document of a message is either complete and inside the limits of its fields or refused with every violation and
 * its XPath; what is no such message is refused as a whole, cheaply, however large or malicious it is. It never resolves
 * an entity, never opens anything but the stream that it was given, and never judges whether documents agree.
 */
@NullMarked
package org.chuhai.logistics.ceb;

import org.jspecify.annotations.NullMarked;
