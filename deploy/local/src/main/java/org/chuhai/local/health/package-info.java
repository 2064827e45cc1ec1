/**
 * How the running suite is, part by part: what answers, what waits, what nobody could take. It asks each part itself and believes
 * nobody's word about another; what it cannot find out it calls away, never well.
 */
@NullMarked
package org.chuhai.local.health;

import org.jspecify.annotations.NullMarked;
