/**
 * The house rules of a service's code as ArchUnit rules, applied by one {@code ArchitectureTest} per service. Each rule
 * has been seen red on a fixture, and fails when it finds nothing to look at. They never look at test code, and never at
 * what the code means in trade.
 */
@NullMarked
package org.chuhai.testing.architecture;

import org.jspecify.annotations.NullMarked;
