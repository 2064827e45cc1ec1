package org.chuhai.logistics.customssimulator;

import java.util.List;
import java.util.Set;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/** A declaration form in the words of the other messages, so that the same rules are asked of it. */
final class FormWords {

    private static final String ORDER_OF_EXPORT = "10000004";

    /** Operations that declare; the others store or upload. */
    private static final Set<String> DECLARING = Set.of("C", "D");

    private FormWords() {}

    static Structure head(Structure form) {
        Structure head = form.part("DecHead");
        Structure sign = form.part("DecSign");
        return Structure.builder()
                // A form says nothing of being a change.
                .put("appType", "1")
                .put("appStatus", DECLARING.contains(String.valueOf(sign.optional("OperType"))) ? "2" : "1")
                .put("copNo", sign.optional("ClientSeqNo"))
                .put("preNo", head.optional("SeqNo"))
                .put("customsCode", head.optional("CustomMaster"))
                .put("orderNo", orderNo(form))
                .put("logisticsNo", head.optional("BillNo"))
                .put("grossWeight", head.optional("GrossWet"))
                .put("netWeight", head.optional("NetWt"))
                .build();
    }

    static List<Structure> lines(Structure form) {
        return form.part("DecLists").parts("DecList").stream()
                .map(line -> Structure.builder()
                        .put("qty", line.optional("GQty"))
                        // Left out where it is the legal unit.
                        .put("unit", line.optional(line.optional("GUnit") == null ? "FirstUnit" : "GUnit"))
                        .put("qty1", line.optional("FirstQty"))
                        .put("unit1", line.optional("FirstUnit"))
                        .put("qty2", line.optional("SecondQty"))
                        .put("unit2", line.optional("SecondUnit"))
                        .put("price", line.optional("DeclPrice"))
                        .put("totalPrice", line.optional("DeclTotal"))
                        .build())
                .toList();
    }

    private static @Nullable String orderNo(Structure form) {
        return form.parts("EdocRealation").stream()
                .filter(row -> ORDER_OF_EXPORT.equals(row.optional("EdocCode")))
                .findFirst()
                .map(row -> row.optional("EdocID"))
                .orElse(null);
    }
}
