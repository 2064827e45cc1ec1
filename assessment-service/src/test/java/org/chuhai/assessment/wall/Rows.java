package org.chuhai.assessment.wall;

import java.util.UUID;
import org.chuhai.testing.wall.FilledShop;
import org.chuhai.testing.wall.Tenant;

/**
 * What the rows of a learner are called. A learner stands here where others have a shop: it sees only itself.
 *
 * @param learnerId in the first shop of a tenant the learner that the operator of the tests is; elsewhere another
 * @param subject of the learner
 * @param factId an act of the learner
 */
record Rows(Tenant api, UUID shop, String learnerId, String subject, String factId) implements FilledShop {}
