package org.chuhai.logistics.reconciliation.examination;

/** Item numbers are longer in an order than a list can carry. */
public final class ItemNumber {

    /** Characters of a list's item number (CEB603); an order's has 30 (CEB303). */
    private static final int LONGEST_OF_LIST = 20;

    private ItemNumber() {}

    public static boolean isTooLongForList(String itemNo) {
        return itemNo.length() > LONGEST_OF_LIST && itemNo.codePointCount(0, itemNo.length()) > LONGEST_OF_LIST;
    }

    /** Whether the declared number is what a list can carry of the ordered one. */
    public static boolean isCut(String ordered, String declared) {
        String right = Normal.key(ordered);
        String cut = Normal.key(declared);
        return isTooLongForList(right)
                && cut.codePointCount(0, cut.length()) == LONGEST_OF_LIST
                && right.startsWith(cut);
    }
}
