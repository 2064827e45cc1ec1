package org.chuhai.logistics.customsdocument;

/**
 * Up to how many characters a declaration carries by each route, for whoever reads one and for whoever examines one. Sources:
 * CEB interface specification 202205, table of CEB603; the field list of the form, see {@code dec-elements.csv}. A document that did
 * not come as a message may have a longer bill number and name of the means of transport than that list says.
 *
 * @param buyerName the list has no place for the buyer; what it names beside the message is as long as in an order
 * @param model declared elements of a line
 * @param lines most lines
 */
public record DeclarationLengths(
        int orderNo,
        int waybillNo,
        int buyerName,
        int transportName,
        int voyageNo,
        int destinationPort,
        int licenceNo,
        int ledgerNo,
        int itemNo,
        int name,
        int model,
        int recordNo,
        int lines) {

    private static final DeclarationLengths OF_A_LIST =
            new DeclarationLengths(60, 32, 100, 100, 32, 6, 19, 30, 20, 250, 250, 30, 100);
    private static final DeclarationLengths OF_A_FORM =
            new DeclarationLengths(60, 37, 400, 100, 32, 6, 20, 30, 30, 255, 255, 30, 50);

    public static DeclarationLengths of(Route route) {
        return switch (route) {
            case LIST -> OF_A_LIST;
            case DECLARATION -> OF_A_FORM;
        };
    }
}
