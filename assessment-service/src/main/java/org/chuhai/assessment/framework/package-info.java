/**
 * What there is to be able to do: skill standards as trees of levels, work areas, work tasks and requirements, shipped as data
 * in our own words, in Chinese and English. A version that was published never changes; a change is another version. It never
 * says whether anybody can do it, nor how that is measured.
 */
@NullMarked
package org.chuhai.assessment.framework;

import org.jspecify.annotations.NullMarked;
