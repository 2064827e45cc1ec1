package org.chuhai.local.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chuhai.local.Run;

/** The walnut export in other numbers of documents: two orders on one form, one order in two forms, two waybills. */
final class Parts {

    static final String FIRST = "WN-20260115-0001";
    static final String SECOND = "WN-20260115-0002";
    static final String WAYBILL = "KH2601150001";
    static final String SECOND_WAYBILL = "KH2601150002";

    /** Everything that a profile can allow, for forms. */
    static final Path ALLOWED = Run.SAMPLES.resolve("profiles/parts-and-groupage.json");

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parts() {}

    static String inShell() {
        ObjectNode order = tree(Exports.order(FIRST));
        lines(order).remove(1);
        return order.put("goodsValue", "47000.00")
                .put("packages", 800)
                .put("grossWeightKg", "20160")
                .toString();
    }

    static String kernels() {
        ObjectNode order = tree(Exports.order(SECOND));
        lines(order).remove(0);
        line(order, 0).put("no", 1);
        return order.put("goodsValue", "34000.00")
                .put("packages", 500)
                .put("grossWeightKg", "5300")
                .toString();
    }

    /** One form for both orders. */
    static String together() {
        ObjectNode form = tree(Exports.declaration(FIRST, WAYBILL));
        form.putArray("furtherOrderNos").add(SECOND);
        return form.toString();
    }

    /** Two orders on one form, and the waybill. */
    static List<String> groupage() {
        return List.of(inShell(), kernels(), Exports.waybill(WAYBILL), together());
    }

    /** 12,000 of the 20,000 kg in shell. */
    static String firstForm() {
        ObjectNode form = tree(Exports.declaration(FIRST, WAYBILL));
        lines(form).remove(1);
        return part(form, "12000", "28200.00", "12000", 480, "12096");
    }

    /** The other 8,000 kg, and all of the kernels. */
    static String secondForm() {
        return part(tree(Exports.declaration(FIRST, SECOND_WAYBILL)), "8000", "18800.00", "13000", 820, "13364");
    }

    private static String part(ObjectNode form, String quantity, String total, String net, int packages, String gross) {
        line(form, 0).put("quantity", quantity).put("legalQuantity", quantity).put("total", total);
        return form.put("netWeightKg", net)
                .put("packages", packages)
                .put("grossWeightKg", gross)
                .toString();
    }

    static String waybill(String waybillNo, int packages, String gross) {
        return tree(Exports.waybill(waybillNo))
                .put("packages", packages)
                .put("grossWeightKg", gross)
                .toString();
    }

    /** One order in two forms, each with its waybill. */
    static List<String> inTwoForms() {
        return List.of(
                Exports.order(FIRST),
                waybill(WAYBILL, 480, "12096"),
                firstForm(),
                waybill(SECOND_WAYBILL, 820, "13364"),
                secondForm());
    }

    /** One export on two trucks; the second waybill is not the one that the form names. */
    static List<String> onTwoTrucks() {
        ObjectNode second = tree(waybill(SECOND_WAYBILL, 500, "5300")).put("orderNo", FIRST);
        return List.of(
                Exports.order(FIRST),
                waybill(WAYBILL, 800, "20160"),
                second.toString(),
                Exports.declaration(FIRST, WAYBILL));
    }

    static Run stream(List<String> documents, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("reconcile", "-"));
        arguments.addAll(List.of(options));
        return Run.withInput(String.join("\n", documents), arguments.toArray());
    }

    /** Each case as its numbers and its verdict, or the rule that kept it from being judged. */
    static List<String> cases(Run run) {
        return run.lines().stream()
                .map(line -> line.at("/case/orderNo").asText("–") + " "
                        + line.at("/case/waybillNo").asText("–") + " "
                        + line.at("/report/verdict")
                                .asText(line.at("/problems/0/rule").asText()))
                .toList();
    }

    /** Each in a file of its own. */
    static Object[] files(Path folder, List<String> documents, Object... options) {
        Object[] arguments = new Object[1 + documents.size() + options.length];
        arguments[0] = "reconcile";
        for (int i = 0; i < documents.size(); i++) {
            Path file = folder.resolve(i + ".json");
            try {
                arguments[1 + i] = Files.writeString(file, documents.get(i));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        System.arraycopy(options, 0, arguments, 1 + documents.size(), options.length);
        return arguments;
    }

    private static ArrayNode lines(ObjectNode document) {
        return (ArrayNode) document.path("lines");
    }

    private static ObjectNode line(ObjectNode document, int index) {
        return (ObjectNode) lines(document).path(index);
    }

    private static ObjectNode tree(String json) {
        try {
            JsonNode tree = JSON.readTree(json);
            return (ObjectNode) tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
