package org.chuhai.local.suite;

import org.chuhai.platform.language.Text;

/** The suite cannot be started or asked, for a reason that the user can understand. */
public final class CannotRun extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Text text;
    private final String details;

    public CannotRun(String zh, String en) {
        this(new Text(zh, en), "");
    }

    /** With lines from elsewhere, such as the end of a log, which are in no language of ours. */
    public CannotRun(Text text, String details) {
        super(text.en() + (details.isEmpty() ? "" : "\n" + details));
        this.text = text;
        this.details = details;
    }

    public Text text() {
        return text;
    }

    public String details() {
        return details;
    }
}
