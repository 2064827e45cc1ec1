/**
 * Profiles of reconciliation: which rules are judged for a tenant, how much a finding weighs, and which tolerance a field has.
 * What was in force once is never changed, so that each report can be understood by the profile that it was made with. It
 * never touches a case: examinations ask for the profile that is in force.
 */
@NullMarked
package org.chuhai.logistics.profile;

import org.jspecify.annotations.NullMarked;
