package org.chuhai.order.wall;

import static org.chuhai.testing.wall.Reference.body;
import static org.chuhai.testing.wall.Reference.cursor;
import static org.chuhai.testing.wall.Reference.path;

import java.util.List;
import java.util.Map;
import org.chuhai.order.hardship.Parcels;
import org.chuhai.testing.wall.Reference;
import org.chuhai.testing.wall.Reference.Sending;

/** How the operations on dispatches name rows. */
final class DispatchReferences {

    private DispatchReferences() {}

    static Map<String, List<Reference<Rows>>> all() {
        return Map.of(
                "checkDispatch",
                List.of(
                        order((caller, asked) -> caller.post(
                                of(asked) + "dispatch-checks",
                                Parcels.question(caller.own().waybillNo()))),
                        body(
                                        "waybillNo",
                                        Rows::waybillNo,
                                        (caller, asked) -> caller.post(
                                                of(caller.own().soldId()) + "dispatch-checks", Parcels.question(asked)))
                                .numbered()),
                "confirmDispatch",
                List.of(
                        order((caller, asked) -> caller.post(
                                of(asked) + "dispatches",
                                Parcels.part(caller.own().waybillNo(), "1"))),
                        body(
                                        "waybillNo",
                                        Rows::waybillNo,
                                        (caller, asked) -> caller.post(
                                                of(caller.own().soldId()) + "dispatches", Parcels.part(asked, "1")))
                                .numbered()),
                "listDispatches",
                List.of(
                        order((caller, asked) -> caller.get(of(asked) + "dispatches")),
                        cursor(rows -> of(rows.soldId()) + "dispatches", rows -> Operations.ORDERS)),
                "getDispatch",
                List.of(
                        order((caller, asked) -> caller.get(
                                of(asked) + "dispatches/" + caller.own().dispatchId())),
                        path(
                                "dispatchId",
                                Rows::dispatchId,
                                (caller, asked) -> caller.get(of(caller.own().soldId()) + "dispatches/" + asked))));
    }

    private static Reference<Rows> order(Sending<Rows> sending) {
        return path("id", Rows::soldId, sending).goneAs(Rows::goneOrder);
    }

    private static String of(String id) {
        return Operations.ORDERS + "/" + id + "/";
    }
}
