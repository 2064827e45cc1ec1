/**
 * How JSON is read and written: strictly over HTTP (unknown and repeated members are refused), tolerantly in events. Times
 * are ISO 8601 strings. Nobody else makes a mapper for these.
 */
@NullMarked
package org.chuhai.platform.json;

import org.jspecify.annotations.NullMarked;
