package org.chuhai.catalog.compliance;

import org.chuhai.platform.language.Text;

/** What can be asked of a certificate. */
public enum CertificateAction {
    VERIFY("核验", "be verified"),
    REVOKE("撤销", "be revoked");

    private final Text words;

    CertificateAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
