/**
 * Who a code of a document stands for: the check digits of the codes, and a registry that knows which social credit code
 * and which customs code are the same firm. A registry with a wrong check digit or a code given twice is refused. It
 * never asks an authority and never decides that two firms are the same because their names are.
 */
@NullMarked
package org.chuhai.logistics.party;

import org.jspecify.annotations.NullMarked;
