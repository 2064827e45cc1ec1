/**
 * What three documents alone cannot break: numbers that another document has taken (V05, V06), lists that declare one
 * order twice (K07, K08), changes to what a declared list says (V07), documents that are not declared with it (K09), and values of
 * an earlier revision that nobody carried on. Values in, findings out; of other shops it knows that a number is taken and since when, never by whom.
 */
@NullMarked
package org.chuhai.logistics.registry;

import org.jspecify.annotations.NullMarked;
