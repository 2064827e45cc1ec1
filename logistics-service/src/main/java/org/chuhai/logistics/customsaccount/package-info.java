/**
 * Who transmits the customs messages of a shop, which agent declares for it, and by which channel messages go and receipts
 * come: a simulator, or the folders of the Single Window's client. One account a shop; without one nothing is sent. It keeps
 * no key and no password: signing and sending over the line are the client's.
 */
@NullMarked
package org.chuhai.logistics.customsaccount;

import org.jspecify.annotations.NullMarked;
