package org.chuhai.order.dispatch;

import java.util.List;

/**
 * Codes of firms beside each other. A unified social credit code (18 characters) and a customs code (10) of one firm have
 * nothing in common, so only codes of one kind can contradict each other. Upper and lower case mean the same.
 */
final class FirmCodes {

    private static final int CREDIT = 18;
    private static final int CUSTOMS = 10;

    private FirmCodes() {}

    /** Whether a firm that has the one code is a firm that has all of the others. */
    static CheckResult compare(String code, List<String> others) {
        if (others.stream().anyMatch(code::equalsIgnoreCase)) {
            return CheckResult.AGREES;
        }
        return others.stream().anyMatch(other -> kind(other) == kind(code))
                ? CheckResult.DIFFERS
                : CheckResult.NOT_TOLD;
    }

    /** 0 for a code of somebody's own. */
    private static int kind(String code) {
        return code.length() == CREDIT || code.length() == CUSTOMS ? code.length() : 0;
    }
}
