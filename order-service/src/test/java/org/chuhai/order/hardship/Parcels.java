package org.chuhai.order.hardship;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.chuhai.testing.hardship.Ask;
import org.chuhai.testing.hardship.Http;
import org.chuhai.testing.hardship.World;
import org.chuhai.testing.server.RawSql;

/** Waybills that logistics has told of, written straight into the database, and goods that leave under them. */
public final class Parcels {

    /** The waybill of the contract's examples. */
    static final String WALNUTS = "KH2601150001";

    private static final String CARRIER = "91000000MA0CARRAXR";

    private Parcels() {}

    /** A waybill, its shipment and a milestone of it are known in the shop of the world. */
    public static void told(World world, String waybillNo) {
        String shop = "'" + world.shop() + "'";
        try (Connection connection = RawSql.asApp().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '" + world.tenant()
                    + "', false), set_config('app.shops', '*', false)");
            statement.execute("insert into waybill (id, shop_id, waybill_no, carrier_code, packages, gross_weight_kg,"
                    + " cancelled, told_at) values (uuidv7(), " + shop + ", '" + waybillNo + "', '" + CARRIER
                    + "', 1, 25460, false, now())");
            statement.execute(
                    "with told as (insert into carriage (id, shop_id, state, waybill_no, carrier_code, packages,"
                            + " gross_weight_kg, destination_country, event_no, told_at) values (uuidv7(), " + shop
                            + ", 'BOOKED', '" + waybillNo + "', '" + CARRIER
                            + "', 1, 25460, 'KAZ', 1, now()) returning id)"
                            + " insert into carriage_milestone (id, shop_id, carriage_id, milestone, event_no, reached_at)"
                            + " select uuidv7(), " + shop + ", id, 'DISPATCHED', 2, now() from told");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So much of the first line under the waybill; that it is less than the order expects is acknowledged. */
    public static String part(String waybillNo, String quantity) {
        return """
                {"waybillNo":"%s","carrierCode":"%s","lines":[{"no":1,"quantity":"%s"}],
                 "acknowledged":["PACKAGES","GROSS_WEIGHT"],"reason":"a part"}""".formatted(waybillNo, CARRIER, quantity);
    }

    public static String question(String waybillNo) {
        return "{\"waybillNo\":\"%s\",\"carrierCode\":\"%s\"}".formatted(waybillNo, CARRIER);
    }

    /** Goods of a confirmed order left; the path of the dispatch. */
    public static String left(World world, String order, int version, String waybillNo) {
        told(world, waybillNo);
        Ask dispatch = world.post(order + "/dispatches").with("If-Match", "\"" + version + "\"");
        return Http.done(dispatch.json(part(waybillNo, "1"))).header("Location").replaceFirst("^https?://[^/]*", "");
    }
}
