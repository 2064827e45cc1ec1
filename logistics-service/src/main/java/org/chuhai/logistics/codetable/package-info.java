/**
 * The code tables of customs as data: currencies, countries, units, packages, modes, terms and offices, each with its
 * version, its source and the evidence of every row. A file that has a mistake is refused as a whole, with file, line,
 * column and rule in both languages, and a table that was read never changes. It never guesses a code that its file
 * lacks and never corrects what a document says.
 */
@NullMarked
package org.chuhai.logistics.codetable;

import org.jspecify.annotations.NullMarked;
