/**
 * Reads and writes XML messages whose elements stand in a table: which there are, how long, how often, in which order. Every
 * document of a message is either complete and inside its limits or refused with every violation and its XPath; what is no
 * such message is refused as a whole, cheaply, however large or malicious it is, and nothing half written goes out. It never resolves an entity, never opens
 * anything but the stream that it was given, and knows no message by name: the families of messages bring their tables.
 */
@NullMarked
package org.chuhai.logistics.xmlmessage;

import org.jspecify.annotations.NullMarked;
