package org.chuhai.logistics.reconciliation;

/** How much a finding weighs. */
public enum Severity {
    /** Customs would stop the goods: must be corrected. */
    BLOCK,
    /** Likely to be questioned: somebody should look. */
    WARN,
    /** Worth knowing; changes no verdict. */
    INFO
}
