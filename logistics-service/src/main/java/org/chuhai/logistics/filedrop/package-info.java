/**
 * The way of messages to a client and back by folders, as the Single Window's client for import works: files are laid into one
 * folder and answers are taken out of another. A file is shown once, however often a step is repeated and whatever stops
 * between two steps; nothing that came in is thrown away. It never looks into a file and knows no database.
 */
@NullMarked
package org.chuhai.logistics.filedrop;

import org.jspecify.annotations.NullMarked;
