/**
 * What was seen of shipments on their way: events of carriers in our vocabulary, kept for ever and told once each, with the
 * time when something happened and the time when we learnt it. Every event counts once, in whatever order it comes; what
 * was wrong is withdrawn by another event. It never changes an event, and never guesses what a foreign code means.
 */
@NullMarked
package org.chuhai.logistics.tracking;

import org.jspecify.annotations.NullMarked;
