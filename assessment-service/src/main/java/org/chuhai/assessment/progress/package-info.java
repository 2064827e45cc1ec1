/**
 * How far a learner has come in a framework: each requirement with what proves it, what is missing and the shortest way to it,
 * each figure traceable to the events that it rests on. Nothing is stored here. What this version cannot measure is said to be so,
 * and never counted as proved.
 */
@NullMarked
package org.chuhai.assessment.progress;

import org.jspecify.annotations.NullMarked;
