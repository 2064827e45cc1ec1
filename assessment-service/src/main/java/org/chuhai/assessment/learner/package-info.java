/**
 * Who is assessed: a pseudonym bound to the subject by which an issuer of tokens calls the person, so that acts in the other
 * services can be recognised as this person's. A learner sees only itself. It never keeps a name, an address or anything else of
 * a person, and never decides what an act proves.
 */
@NullMarked
package org.chuhai.assessment.learner;

import org.jspecify.annotations.NullMarked;
