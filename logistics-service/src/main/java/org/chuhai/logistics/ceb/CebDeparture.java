package org.chuhai.logistics.ceb;

import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * The departure note of a CEB509: the carrier says which waybills left the country. Only the note is told here; what limits
 * its fields have, the element table says when it is written.
 *
 * @param customsOffice customsCode, four characters
 * @param ownNo copNo
 * @param preEntryNo preNo
 * @param transportMode trafMode
 * @param transportName trafName
 * @param leftAt leaveTime, in seconds: less is cut off
 */
public record CebDeparture(
        CebSubmission submission,
        String customsOffice,
        String ownNo,
        @Nullable String preEntryNo,
        CebParty carrier,
        String transportMode,
        @Nullable String transportName,
        @Nullable String voyageNo,
        @Nullable String billNo,
        Instant leftAt,
        CebPortion portion,
        @Nullable String note,
        List<Line> lines) {

    public CebDeparture {
        lines = List.copyOf(lines);
    }

    /**
     * A waybill that left.
     *
     * @param bagNo totalPackageNo
     */
    public record Line(
            int no,
            @Nullable String bagNo,
            String waybillNo,
            @Nullable String note) {

        static Line of(Structure line) {
            return new Line(
                    line.count("gnum"),
                    line.optional("totalPackageNo"),
                    line.text("logisticsNo"),
                    line.optional("note"));
        }

        Structure structure() {
            return Structure.builder()
                    .put("gnum", Integer.toString(no))
                    .put("totalPackageNo", bagNo)
                    .put("logisticsNo", waybillNo)
                    .put("note", note)
                    .build();
        }
    }

    /** Of what was read without violation. */
    public static CebDeparture of(Structure departure) {
        Structure head = departure.part("DepartureHead");
        return new CebDeparture(
                CebSubmission.of(head),
                head.text("customsCode"),
                head.text("copNo"),
                head.optional("preNo"),
                CebParty.of(head, "logistics"),
                head.text("trafMode"),
                head.optional("trafName"),
                head.optional("voyageNo"),
                head.optional("billNo"),
                head.moment("leaveTime"),
                CebPortion.of(head),
                head.optional("note"),
                departure.parts("DepartureList").stream().map(Line::of).toList());
    }

    /** To be written in a CEB509. */
    public Structure structure() {
        Structure.Builder head = submission
                .head()
                .put("customsCode", customsOffice)
                .put("copNo", ownNo)
                .put("preNo", preEntryNo)
                .put("trafMode", transportMode)
                .put("trafName", transportName)
                .put("voyageNo", voyageNo)
                .put("billNo", billNo)
                .put("leaveTime", MessageTime.moment(leftAt))
                .put("note", note);
        carrier.putInto(head, "logistics");
        portion.putInto(head);
        Structure.Builder departure = Structure.builder().add("DepartureHead", head.build());
        lines.forEach(line -> departure.add("DepartureList", line.structure()));
        return departure.build();
    }
}
