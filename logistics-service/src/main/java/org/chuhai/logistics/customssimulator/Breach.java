package org.chuhai.logistics.customssimulator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule that a document breaks.
 *
 * @param rule K1 to K8, or that of the structure
 * @param code error code of the receipt
 * @param words for the receipt, in Chinese as receipts are
 */
record Breach(String rule, String code, String words) {

    static final String STRUCTURE = "结构";
    static final String PROCESSING = "处理";

    private static final int LONGEST = 1000;

    /** All of them in one receipt. */
    static String told(List<Breach> breaches) {
        String told = breaches.stream()
                .map(breach -> "[" + breach.rule() + "]" + breach.words())
                .collect(Collectors.joining("；"));
        return told.length() <= LONGEST ? told : told.substring(0, LONGEST - 1) + "…";
    }
}
