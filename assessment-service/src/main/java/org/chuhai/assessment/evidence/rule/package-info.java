/**
 * What facts prove, as rules that are data: which facts are taken, which must have come before, and what is counted. Plain Java
 * and CEL, no framework: a pure fold over the facts of a learner in the order in which they happened, so that the order in which
 * they arrive never matters and a replay says the same. It never stores anything, and no rule takes a mere click for a skill.
 */
@NullMarked
package org.chuhai.assessment.evidence.rule;

import org.jspecify.annotations.NullMarked;
