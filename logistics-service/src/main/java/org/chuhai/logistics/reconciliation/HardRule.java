package org.chuhai.logistics.reconciliation;

/**
 * Rules that customs' interface specification (V) or customs' checks as working systems apply them (K) state for a
 * document by itself. They stand as the basis of findings of the matrix row that they fall into.
 */
public enum HardRule {
    /** Line numbers start at 1, are consecutive and unique in the document. */
    V02,
    /** Lines of order and list correspond by number. */
    V03,
    /** Total = quantity x price on the list. */
    V04,
    /** Second legal unit and second legal quantity are both there or both absent. */
    V12,
    /** Gross and net weight are positive, net is not more than gross. */
    K01,
    /** Price and total are positive. */
    K02,
    /** Total = quantity x price on the order. */
    K03,
    /** Where deal unit and legal unit are the same, so are the quantities. */
    K04,
    /** As V12. */
    K05,
    /** A document has lines. */
    K06
}
