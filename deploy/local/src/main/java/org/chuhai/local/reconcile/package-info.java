/**
 * The command that reconciles three files, a folder or a stream of documents and says what to correct. Documents are told
 * by their content and joined by their keys, in whatever order they come; equal documents give equal output, byte for
 * byte. It never judges: every verdict is the engine's, and what it cannot read or join it names instead of guessing.
 */
@NullMarked
package org.chuhai.local.reconcile;

import org.jspecify.annotations.NullMarked;
