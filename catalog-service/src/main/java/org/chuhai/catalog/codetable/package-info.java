/**
 * The codes that a catalogue may use: units and groups of markets from data files with version and source, countries, languages
 * and currencies from the tables of the JDK. A code that is in no table is unknown. Nothing here converts or compares.
 */
@NullMarked
package org.chuhai.catalog.codetable;

import org.jspecify.annotations.NullMarked;
