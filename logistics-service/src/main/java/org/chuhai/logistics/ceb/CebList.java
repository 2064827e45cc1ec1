package org.chuhai.logistics.ceb;

import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/** The list of message CEB603: prices are FOB, fees are totals with a currency of their own, and it names no buyer. */
final class CebList {

    private static final String FOB = "3";

    private CebList() {}

    static Declaration of(Structure list, DocumentState state) {
        Structure head = list.part("InventoryHead");
        List<DeclarationLine> lines =
                list.parts("InventoryList").stream().map(CebList::line).toList();
        return new Declaration(
                Route.LIST,
                head.text("tradeMode"),
                head.optional("invtNo"),
                // A stored list has not been declared, whatever time it carries.
                state == DocumentState.DRAFT ? null : head.moment("appTime"),
                head.day("ieDate"),
                head.text("orderNo"),
                head.text("logisticsNo"),
                party(head, "logistics"),
                party(head, "ebp"),
                party(head, "ebc"),
                party(head, "owner"),
                party(head, "agent"),
                null,
                head.text("customsCode"),
                head.text("portCode"),
                head.text("trafMode"),
                head.optional("trafName"),
                head.optional("voyageNo"),
                head.text("country"),
                head.text("POD"),
                FOB,
                head.amount("freight"),
                head.text("fCurrency"),
                null,
                head.amount("insuredFee"),
                head.text("iCurrency"),
                null,
                head.text("wrapType"),
                head.count("packNo"),
                head.amount("grossWeight"),
                head.amount("netWeight"),
                head.text("statisticsFlag"),
                head.optional("licenseNo"),
                zoneEnterprise(head),
                head.optional("emsNo"),
                List.of(),
                lines);
    }

    private static Party party(Structure head, String prefix) {
        return new Party(head.text(prefix + "Code"), null, head.optional(prefix + "Name"));
    }

    /** Goods of no special zone leave the elements out, or leave them empty. */
    private static @Nullable Party zoneEnterprise(Structure head) {
        String code = head.optional("iacCode");
        String name = head.optional("iacName");
        return code == null && name == null ? null : new Party(code, null, name);
    }

    private static DeclarationLine line(Structure line) {
        return new DeclarationLine(
                line.count("gnum"),
                line.text("itemNo"),
                line.text("gcode"),
                line.text("gname"),
                line.text("gmodel"),
                line.amount("qty"),
                line.text("unit"),
                line.amount("qty1"),
                line.text("unit1"),
                line.optionalAmount("qty2"),
                line.optional("unit2"),
                line.amount("price"),
                line.amount("totalPrice"),
                line.text("currency"),
                line.text("country"),
                line.optional("itemRecordNo"));
    }
}
