/**
 * The three documents of one export as customs knows them: platform order, waybill and declaration, read from JSON.
 * A document that was read is complete and inside the limits of its fields; one that is not is refused with every
 * violation and its JSON pointer. It never compares documents with each other and never looks a code up in a table.
 */
@NullMarked
package org.chuhai.logistics.customsdocument;

import org.jspecify.annotations.NullMarked;
