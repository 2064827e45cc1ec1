package org.chuhai.logistics.filedrop;

/** What became of a message that was to be shown. */
public enum Release {
    /** It was shown just now. */
    NOW,
    /** It had been shown before, whether or not the client has taken it since. */
    BEFORE,
    /** It was never shown, and is not staged: it has to be staged again. */
    NOT_STAGED;

    /** Whether the client has it, or can take it. */
    public boolean isShown() {
        return this != NOT_STAGED;
    }
}
