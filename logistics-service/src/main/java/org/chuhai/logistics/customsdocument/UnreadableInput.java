package org.chuhai.logistics.customsdocument;

import org.chuhai.platform.language.Text;

/** The input is no document at all: broken syntax, wrong encoding, hostile construction, unknown message. */
public final class UnreadableInput extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    public UnreadableInput(Text text) {
        super(text.en());
        this.text = text;
    }

    public UnreadableInput(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
