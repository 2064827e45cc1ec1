/** Tests of the servers inside a Quarkus application. */
@NullMarked
package org.chuhai.testing.server;

import org.jspecify.annotations.NullMarked;
