package org.chuhai.logistics.customssimulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.ceb.CebArrival;
import org.chuhai.logistics.ceb.CebDeparture;
import org.chuhai.logistics.ceb.CebListCancellation;
import org.chuhai.logistics.ceb.CebMasterList;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebParty;
import org.chuhai.logistics.ceb.CebPortion;
import org.chuhai.logistics.ceb.CebSubmission;
import org.chuhai.logistics.ceb.CebTransfer;
import org.chuhai.logistics.ceb.CebWriter;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Writing;
import org.jspecify.annotations.Nullable;

/** The other messages of the silk export. */
final class Notes {

    private static final String GUID = "8D8A1FB6-6F5C-4B0B-8F0C-0123456789AB";
    private static final Instant AT = Instant.parse("2026-01-13T07:00:00Z");
    private static final CebParty BROKER = new CebParty("91000000MA0BRKER93", "通达报关有限公司");
    private static final CebParty CARRIER = new CebParty("91000000MA0FLYER83", "飞翼国际货运有限公司");
    private static final CebSubmission SENT = new CebSubmission(GUID, CebSubmission.Kind.NEW, AT, true);
    private static final CebPortion ALL = new CebPortion(1, 1);

    private Notes() {}

    static Silk cancellation(@Nullable String listNo) {
        return written(
                CebMessage.CEB605,
                new CebListCancellation(
                                SENT,
                                "2900",
                                "C-" + listNo,
                                null,
                                String.valueOf(listNo),
                                "买家取消",
                                BROKER,
                                new CebParty("91000000MA0HANFU00", "杭州汉服丝语贸易有限公司"),
                                null)
                        .structure());
    }

    static Silk arrival() {
        return written(
                CebMessage.CEB507,
                new CebArrival(
                                SENT,
                                "2900",
                                "A-1",
                                null,
                                BROKER,
                                null,
                                "4",
                                null,
                                "浙A12345",
                                CARRIER,
                                ALL,
                                null,
                                List.of(new CebArrival.Line(1, Silk.WAYBILL_NO, null, null)))
                        .structure());
    }

    static Silk departure() {
        return written(
                CebMessage.CEB509,
                new CebDeparture(
                                SENT,
                                "2900",
                                "D-1",
                                null,
                                CARRIER,
                                "5",
                                null,
                                null,
                                null,
                                AT,
                                ALL,
                                null,
                                List.of(new CebDeparture.Line(1, null, Silk.WAYBILL_NO, null)))
                        .structure());
    }

    static Silk masterList() {
        return written(
                CebMessage.CEB607,
                new CebMasterList(
                                SENT,
                                "2900",
                                "M-1",
                                null,
                                BROKER,
                                null,
                                "5",
                                "CA1041",
                                "CA1041",
                                "999-1",
                                null,
                                new BigDecimal("14.5"),
                                CARRIER,
                                ALL,
                                null,
                                List.of(new CebMasterList.Line(1, null, Silk.WAYBILL_NO, null, null)))
                        .structure());
    }

    private static Silk written(CebMessage message, Structure document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CebTransfer transfer = new CebTransfer(BROKER.code(), BROKER.name(), "DXPENT0000000003", null);
        try {
            Writing writing = new CebWriter().write(message, GUID, List.of(document), transfer, out);
            if (writing instanceof Writing.Unwritable unwritable) {
                throw new AssertionError(unwritable);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Silk(out.toString(StandardCharsets.UTF_8));
    }
}
