@NullMarked
package org.chuhai.embedded.kafka;

import org.jspecify.annotations.NullMarked;
