/**
 * The memory of this service: every fact that catalog, order and logistics tell, as it came, once, with the place where it stood
 * and the hash of its bytes. So that what a rule says today can be said again in a year, long after the broker has forgotten. It
 * keeps facts of types that nobody knows yet and of people who are no learners yet, and never judges any of them.
 */
@NullMarked
package org.chuhai.assessment.fact;

import org.jspecify.annotations.NullMarked;
