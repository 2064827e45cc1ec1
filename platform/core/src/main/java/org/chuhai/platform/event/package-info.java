/**
 * What a fact looks like when it travels: its type, its topic, its headers. Which facts there are, each service says itself.
 * It never sends or receives any.
 */
@NullMarked
package org.chuhai.platform.event;

import org.jspecify.annotations.NullMarked;
