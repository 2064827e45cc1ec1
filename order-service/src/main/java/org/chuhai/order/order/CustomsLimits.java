package org.chuhai.order.order;

/**
 * How much room the customs order message (CEB303, interface specification of May 2022) gives each datum. An order keeps these
 * limits from its first draft, so that a confirmed one always fits into the message. Constants, because annotations want them.
 */
public final class CustomsLimits {

    /** Characters of the platform's order number. */
    public static final int ORDER_NO = 60;

    /** Characters of a firm's or a buyer's name. */
    static final int NAME = 100;

    /** Characters of the name of goods. */
    static final int GOODS_NAME = 250;

    /** Characters of the seller's own number of an article. */
    static final int ITEM_NO = 30;

    /** Lines of an order. */
    public static final int LINES = 100;

    /** Packages, a number of nine digits. */
    public static final int PACKAGES = 999_999_999;

    /** Digits of an amount, a quantity or a weight: 19 in all, five of them behind the point. */
    public static final int INTEGER_DIGITS = 14;

    public static final int FRACTION_DIGITS = 5;

    /** How the API writes a decimal, for the contract; the rules of the content are stricter. */
    public static final String DECIMAL = "^[0-9]{1,30}(\\.[0-9]{1,20})?$";

    /** One line of text that XML can carry: no control characters, and no blank at either end. */
    public static final String TEXT =
            "^[^" + CustomsLimits.UNSEEN + "]([^" + CustomsLimits.CONTROLS + "]*[^" + CustomsLimits.UNSEEN + "])?$";

    public static final String TEXT_IN_WORDS =
            "不得为空，首尾不得有空白，不得含控制字符" + " | must have visible characters at both ends and no control characters";

    private static final String CONTROLS = "\\x00-\\x1F\\x7F\\uFFFE\\uFFFF";
    private static final String UNSEEN =
            "\\x00-\\x20\\x7F\\xA0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFFFE\\uFFFF";

    private CustomsLimits() {}
}
