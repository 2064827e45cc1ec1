package org.chuhai.logistics.ceb;

import java.math.BigDecimal;
import java.util.List;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The master list of a CEB607: which waybills and lists travel under one bill. What limits its fields have, the element
 * table says when it is written.
 *
 * @param customsOffice customsCode, four characters
 * @param ownNo copNo
 * @param preEntryNo preNo
 * @param site loctNo
 * @param transportMode trafMode
 * @param transportName trafName
 * @param vehicle domesticTrafNo, what brought the goods to the border
 * @param grossWeightKg kilograms
 */
public record CebMasterList(
        CebSubmission submission,
        String customsOffice,
        String ownNo,
        @Nullable String preEntryNo,
        CebParty agent,
        @Nullable String site,
        String transportMode,
        String transportName,
        String voyageNo,
        String billNo,
        @Nullable String vehicle,
        BigDecimal grossWeightKg,
        CebParty carrier,
        CebPortion portion,
        @Nullable String note,
        List<Line> lines) {

    public CebMasterList {
        lines = List.copyOf(lines);
    }

    /**
     * A waybill under the bill.
     *
     * @param bagNo totalPackageNo
     * @param listNo invtNo of its list
     */
    public record Line(
            int no,
            @Nullable String bagNo,
            String waybillNo,
            @Nullable String listNo,
            @Nullable String note) {

        static Line of(Structure line) {
            return new Line(
                    line.count("gnum"),
                    line.optional("totalPackageNo"),
                    line.text("logisticsNo"),
                    line.optional("invtNo"),
                    line.optional("note"));
        }

        Structure structure() {
            return Structure.builder()
                    .put("gnum", Integer.toString(no))
                    .put("totalPackageNo", bagNo)
                    .put("logisticsNo", waybillNo)
                    .put("invtNo", listNo)
                    .put("note", note)
                    .build();
        }
    }

    /** Of what was read without violation. */
    public static CebMasterList of(Structure list) {
        Structure head = list.part("WayBillHead");
        return new CebMasterList(
                CebSubmission.of(head),
                head.text("customsCode"),
                head.text("copNo"),
                head.optional("preNo"),
                CebParty.of(head, "agent"),
                head.optional("loctNo"),
                head.text("trafMode"),
                head.text("trafName"),
                head.text("voyageNo"),
                head.text("billNo"),
                head.optional("domesticTrafNo"),
                head.amount("grossWeight"),
                CebParty.of(head, "logistics"),
                CebPortion.of(head),
                head.optional("note"),
                list.parts("WayBillList").stream().map(Line::of).toList());
    }

    /** To be written in a CEB607. */
    public Structure structure() {
        Structure.Builder head = submission
                .head()
                .put("customsCode", customsOffice)
                .put("copNo", ownNo)
                .put("preNo", preEntryNo)
                .put("loctNo", site)
                .put("trafMode", transportMode)
                .put("trafName", transportName)
                .put("voyageNo", voyageNo)
                .put("billNo", billNo)
                .put("domesticTrafNo", vehicle)
                .put("grossWeight", grossWeightKg.toPlainString())
                .put("note", note);
        agent.putInto(head, "agent");
        carrier.putInto(head, "logistics");
        portion.putInto(head);
        Structure.Builder list = Structure.builder().add("WayBillHead", head.build());
        lines.forEach(line -> list.add("WayBillList", line.structure()));
        return list.build();
    }
}
