package org.chuhai.logistics.testdata;

import java.util.List;

/** Deal terms of a form with the rules of sale that are declared under them, and the fees that it then states. */
record Terms(String code, List<String> incoterms, boolean freight, boolean insurance) {

    static final Terms FOB = new Terms("3", List.of("FOB", "FCA"), false, false);

    static final List<Terms> ALL = List.of(
            FOB,
            FOB,
            new Terms("1", List.of("CIF", "CIP"), true, true),
            new Terms("2", List.of("CFR", "CPT"), true, false));
}
