package org.chuhai.catalog.product;

/** How much a product holds. Together below what an event carries. Constants, because annotations want them. */
public final class ProductLimits {

    /** Characters of a stock keeping unit: a platform's order has room for 30 of an article's number. */
    public static final int SKU = 30;

    /** Characters of a brand, of an attribute's name, and of a text of an option. */
    static final int SHORT = 100;

    /** Characters of an attribute's value and of the declared elements. */
    static final int LONG = 500;

    static final int ATTRIBUTES = 50;
    static final int OPTIONS = 3;
    static final int VALUES = 100;
    static final int VARIANTS = 300;

    /** Digits of a weight in kilograms: up to a thousand tons, to the milligram. */
    static final int KILOGRAM_DIGITS = 6;

    static final int KILOGRAM_FRACTION = 6;

    /** Millimetres of a side: ten metres. */
    static final int SIDE = 10_000;

    private ProductLimits() {}
}
