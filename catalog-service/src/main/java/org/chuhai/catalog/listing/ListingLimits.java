package org.chuhai.catalog.listing;

/**
 * How much a listing holds: far more than any marketplace takes, because a text that is too long for a marketplace is an issue
 * with a way forward, no malformed request. Constants, because annotations want them.
 */
final class ListingLimits {

    static final int CODE = 40;
    static final int TEXTS = 20;
    static final int TITLE = 500;
    static final int DESCRIPTION = 60_000;
    static final int KEYWORDS = 50;
    static final int BULLETS = 20;
    static final int ENTRY = 500;
    static final int ATTRIBUTES = 50;
    static final int NAME = 100;
    static final int CLAIMS = 20;
    static final int CONFIRMED = 100;
    /** Each carries its names in a fact, which has room for 900 kB. */
    static final int OFFERS = 200;

    static final int WAYS = 20;
    static final int NOTE = 500;
    static final int AMOUNT_DIGITS = 9;
    static final int AMOUNT_FRACTION = 5;
    static final int DAYS = 365;

    /** Any text that a database keeps, of one line; blanks at its ends are an issue that is mended by a patch. */
    static final String ONE_LINE = "^[^\\x00-\\x1F\\x7F\\uFFFE\\uFFFF]*$";

    static final String ONE_LINE_IN_WORDS = "不得含控制字符 | must have no control characters";

    /** The same of several lines. */
    static final String LINES = "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]*$";

    private ListingLimits() {}
}
