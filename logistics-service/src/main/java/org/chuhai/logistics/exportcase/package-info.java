/**
 * Cases: the three documents of one export, joined by their numbers in whichever order they come, and examined anew at
 * each change. A report says what differs, corrections become revisions, and the next run proves them. It never judges
 * by itself (that is the engine's part), and never loses a document that nothing joins.
 */
@NullMarked
package org.chuhai.logistics.exportcase;

import org.jspecify.annotations.NullMarked;
