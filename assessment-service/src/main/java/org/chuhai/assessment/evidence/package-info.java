/**
 * What facts prove of whom: the rules that ship as data, the evidence that they find in the facts of a learner, kept with the
 * place and hash of each fact, and which requirements are proved by it. Everything here can be made anew from the facts, and is,
 * whenever a rule changes. It never takes the word of a person or of software for a skill.
 */
@NullMarked
package org.chuhai.assessment.evidence;

import org.jspecify.annotations.NullMarked;
