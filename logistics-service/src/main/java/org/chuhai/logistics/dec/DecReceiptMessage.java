package org.chuhai.logistics.dec;

import org.chuhai.logistics.xmlmessage.MessageType;
import org.chuhai.platform.language.Text;

/** The answers to a form; each message is one. */
enum DecReceiptMessage implements MessageType {
    RESPONSE("DecImportResponse"),
    RESULT("DEC_RESULT"),
    DATA("DEC_DATA");

    private static final Text LABEL = new Text("报关单回执", "receipt of a declaration form");

    private final String root;

    DecReceiptMessage(String root) {
        this.root = root;
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public String document() {
        return root;
    }

    @Override
    public Text label() {
        return LABEL;
    }
}
