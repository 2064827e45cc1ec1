package org.chuhai.catalog.wording;

/** What texts and figures may look like. Constants, because annotations want them. */
public final class Wording {

    /** Characters of a name. */
    public static final int NAME = 200;

    /** Characters of a reason that somebody gives. */
    public static final int REASON = 500;

    /** How the API writes a decimal, for the contract; the rules of the content are stricter. */
    public static final String DECIMAL = "^[0-9]{1,30}(\\.[0-9]{1,20})?$";

    /** One line of text: no control characters, and no blank at either end. */
    public static final String LINE =
            "^[^" + Wording.UNSEEN + "]([^" + Wording.CONTROLS + "]*[^" + Wording.UNSEEN + "])?$";

    public static final String LINE_IN_WORDS =
            "不得为空，首尾不得有空白，不得含控制字符" + " | must have visible characters at both ends and no control characters";

    private static final String CONTROLS = "\\x00-\\x1F\\x7F\\uFFFE\\uFFFF";
    private static final String UNSEEN =
            "\\x00-\\x20\\x7F\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFFFE\\uFFFF";

    private Wording() {}
}
