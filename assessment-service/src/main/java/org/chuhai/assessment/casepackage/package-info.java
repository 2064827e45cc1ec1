/**
 * The frameworks as 1EdTech's CASE 1.1 tells competencies, so that learning platforms can import them: a document for each version
 * and language, with identifiers that stay the same for ever. Open to everybody, for it holds nothing of any tenant. It never takes
 * anything in.
 */
@NullMarked
package org.chuhai.assessment.casepackage;

import org.jspecify.annotations.NullMarked;
