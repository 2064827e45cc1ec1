package org.chuhai.logistics.ceb;

import java.util.List;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The arrival note of a CEB507: the operator of a supervised site says which waybills came in. Only the note is told here; what
 * limits its fields have, the element table says when it is written.
 *
 * @param customsOffice customsCode, four characters
 * @param ownNo copNo
 * @param preEntryNo preNo
 * @param operator of the site
 * @param site loctNo
 * @param transportMode trafMode
 * @param vehicle domesticTrafNo, what brought the goods, such as the plate of a truck
 */
public record CebArrival(
        CebSubmission submission,
        String customsOffice,
        String ownNo,
        @Nullable String preEntryNo,
        CebParty operator,
        @Nullable String site,
        String transportMode,
        @Nullable String billNo,
        String vehicle,
        CebParty carrier,
        CebPortion portion,
        @Nullable String note,
        List<Line> lines) {

    public CebArrival {
        lines = List.copyOf(lines);
    }

    /**
     * A waybill that came in.
     *
     * @param bagNo totalPackageNo
     */
    public record Line(
            int no,
            String waybillNo,
            @Nullable String bagNo,
            @Nullable String note) {

        static Line of(Structure line) {
            return new Line(
                    line.count("gnum"),
                    line.text("logisticsNo"),
                    line.optional("totalPackageNo"),
                    line.optional("note"));
        }

        Structure structure() {
            return Structure.builder()
                    .put("gnum", Integer.toString(no))
                    .put("logisticsNo", waybillNo)
                    .put("totalPackageNo", bagNo)
                    .put("note", note)
                    .build();
        }
    }

    /** Of what was read without violation. */
    public static CebArrival of(Structure arrival) {
        Structure head = arrival.part("ArrivalHead");
        return new CebArrival(
                CebSubmission.of(head),
                head.text("customsCode"),
                head.text("copNo"),
                head.optional("preNo"),
                CebParty.of(head, "operator"),
                head.optional("loctNo"),
                head.text("trafMode"),
                head.optional("billNo"),
                head.text("domesticTrafNo"),
                CebParty.of(head, "logistics"),
                CebPortion.of(head),
                head.optional("note"),
                arrival.parts("ArrivalList").stream().map(Line::of).toList());
    }

    /** To be written in a CEB507. */
    public Structure structure() {
        Structure.Builder head = submission
                .head()
                .put("customsCode", customsOffice)
                .put("copNo", ownNo)
                .put("preNo", preEntryNo)
                .put("loctNo", site)
                .put("ieFlag", "E")
                .put("trafMode", transportMode)
                .put("billNo", billNo)
                .put("domesticTrafNo", vehicle)
                .put("note", note);
        operator.putInto(head, "operator");
        carrier.putInto(head, "logistics");
        portion.putInto(head);
        Structure.Builder arrival = Structure.builder().add("ArrivalHead", head.build());
        lines.forEach(line -> arrival.add("ArrivalList", line.structure()));
        return arrival.build();
    }
}
