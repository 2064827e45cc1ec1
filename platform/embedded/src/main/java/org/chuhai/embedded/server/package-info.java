/**
 * What the embedded servers have in common: whose a folder is, how it goes, and what is said when a server cannot run. It
 * knows no server by name.
 */
@NullMarked
package org.chuhai.embedded.server;

import org.jspecify.annotations.NullMarked;
