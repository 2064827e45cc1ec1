package org.chuhai.local.reconcile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chuhai.local.Run;

/** Documents on one line each, made of the golden walnut sample under other numbers. */
final class Exports {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ORDER = sample("order");
    private static final String WAYBILL = sample("waybill");
    private static final String DECLARATION = sample("declaration");

    private Exports() {}

    static String order(String orderNo) {
        return ORDER.replace("WN-20260115-0001", orderNo);
    }

    static String waybill(String waybillNo) {
        return WAYBILL.replace("KH2601150001", waybillNo);
    }

    static String declaration(String orderNo, String waybillNo) {
        return DECLARATION.replace("WN-20260115-0001", orderNo).replace("KH2601150001", waybillNo);
    }

    private static String sample(String document) {
        try {
            return JSON.readTree(Run.SAMPLES
                            .resolve("walnut-form/" + document + ".json")
                            .toFile())
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
