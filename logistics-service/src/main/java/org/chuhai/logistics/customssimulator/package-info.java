/**
 * Customs as a learner or a test meets it: it takes the messages of an export, checks them by rules that are known (K1 to K8),
 * joins order, waybill and list in whichever order they come, and answers with receipts, by itself as all goes well, or as a
 * script says. It promises nothing about what real customs does, compares no amounts between documents, and never sends
 * anything anywhere.
 */
@NullMarked
package org.chuhai.logistics.customssimulator;

import org.jspecify.annotations.NullMarked;
