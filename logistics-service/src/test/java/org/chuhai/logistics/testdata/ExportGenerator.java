package org.chuhai.logistics.testdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Presented;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.ThreeDocuments;
import org.jspecify.annotations.Nullable;

/** Makes clean exports by a seed: both routes, both code worlds, every mode, units that convert, members present or absent. */
public final class ExportGenerator {

    private static final BigDecimal TONNE = new BigDecimal("1000");
    private static final String[][] CURRENCIES = {{"USD", "502"}, {"EUR", "300"}, {"GBP", "303"}};
    private static final String[][] COUNTRIES = {{"KAZ", "145"}, {"DEU", "304"}, {"RUS", "344"}, {"JPN", "116"}};

    private final Random random;
    private final int fixedLines;
    private int serial;

    public ExportGenerator(long seed) {
        this(seed, 0);
    }

    /** @param lines lines of every export; 0 for any number from 1 to 8 */
    public ExportGenerator(long seed, int lines) {
        random = new Random(seed);
        fixedLines = lines;
    }

    public Triple next() {
        ThreeDocuments made = nextMade();
        return new Triple(tree(made.order()), tree(made.waybill()), tree(made.declaration()));
    }

    private static ObjectNode tree(@Nullable Presented<?> made) {
        return DocumentTree.of(Objects.requireNonNull(made).document());
    }

    /** Without the way through JSON, for those who need very many. */
    public ThreeDocuments nextMade() {
        serial++;
        boolean list = random.nextBoolean();
        Mode mode = pick(list ? Mode.OF_LISTS : Mode.OF_FORMS);
        String[] currency = CURRENCIES[random.nextInt(CURRENCIES.length)];
        String[] country = COUNTRIES[random.nextInt(COUNTRIES.length)];
        int size = fixedLines == 0 ? 1 + random.nextInt(8) : fixedLines;
        List<OrderLine> ordered = new ArrayList<>(size);
        List<DeclarationLine> declared = new ArrayList<>(size);
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal net = BigDecimal.ZERO;
        boolean withHs = random.nextInt(4) > 0;
        boolean withItems = list || random.nextInt(3) > 0;
        for (int no = 1; no <= size; no++) {
            Goods goods = pick(list ? Goods.LISTABLE : Goods.ALL);
            BigDecimal quantity = BigDecimal.valueOf(list ? 1 + random.nextInt(9) : 10L * (1 + random.nextInt(900)));
            BigDecimal price = BigDecimal.valueOf(list ? 100 + random.nextInt(400) : 110 + random.nextInt(9000), 2);
            BigDecimal total = quantity.multiply(price).setScale(2, RoundingMode.UNNECESSARY);
            BigDecimal kg = quantity.multiply(goods.kgPerUnit());
            String itemNo = "ITEM-" + serial + "-" + no + (char) ('A' + random.nextInt(26));
            ordered.add(new OrderLine(
                    no,
                    itemNo,
                    goods.name() + " " + no + "号",
                    withHs ? goods.hsCode() : null,
                    quantity,
                    goods.unit(),
                    price,
                    total));
            boolean inTonnes = goods.weighed() && !list && random.nextInt(4) == 0;
            declared.add(new DeclarationLine(
                    no,
                    withItems ? itemNo : null,
                    goods.hsCode(),
                    goods.name(),
                    "0|0|" + goods.name(),
                    inTonnes ? quantity.divide(TONNE) : quantity,
                    inTonnes ? "070" : goods.unit(),
                    quantity,
                    goods.unit(),
                    goods.weighed() ? null : kg,
                    goods.weighed() ? null : "035",
                    inTonnes ? price.multiply(TONNE).setScale(0, RoundingMode.UNNECESSARY) : price,
                    total,
                    either(currency),
                    either(country),
                    mode.bonded() ? "REC-" + no : null));
            value = value.add(total);
            net = net.add(kg);
        }
        return made(list, mode, currency, country, ordered, declared, value, net);
    }

    private ThreeDocuments made(
            boolean list,
            Mode mode,
            String[] currency,
            String[] country,
            List<OrderLine> ordered,
            List<DeclarationLine> declared,
            BigDecimal value,
            BigDecimal net) {
        String orderNo = "GEN-%06d-%02d".formatted(serial, random.nextInt(100));
        String waybillNo = "KH%08d".formatted(serial);
        int packages = 1 + random.nextInt(list ? 20 : 2000);
        BigDecimal gross =
                net.multiply(new BigDecimal("1.05")).add(BigDecimal.ONE).setScale(3, RoundingMode.HALF_UP);
        BigDecimal freight = BigDecimal.valueOf(1001 + random.nextInt(500_000), 2);
        BigDecimal insurance = BigDecimal.valueOf(101 + random.nextInt(50_000), 2);
        Terms terms = list ? Terms.FOB : pick(Terms.ALL);
        boolean withFreight = list || terms.freight();
        boolean withInsurance = list || terms.insurance();
        Party producer = random.nextBoolean() ? new Party("91000000MA0TEXTL6J", null, null) : null;
        Buyer buyer = random.nextInt(3) > 0 ? new Buyer("Nord Handel GmbH", either(country), false) : null;
        Order order = new Order(
                orderNo,
                mode.orderType(),
                random.nextBoolean() ? Instant.parse("2026-01-15T08:20:00Z") : null,
                new Party("91000000MA0MARKTXF", null, "湖畔跨境贸易平台有限公司"),
                new Party("91000000MA0HANFU00", null, "杭州汉服丝语贸易有限公司"),
                buyer,
                terms == Terms.FOB && random.nextBoolean() ? null : pick(terms.incoterms()),
                either(currency),
                value,
                random.nextInt(4) == 0 ? freight : BigDecimal.ZERO,
                null,
                random.nextBoolean() ? packages : null,
                random.nextBoolean() ? gross : null,
                producer,
                ordered);
        Waybill waybill = new Waybill(
                waybillNo,
                new Party("91000000MA0FLYER83", null, "飞翼国际货运有限公司"),
                sellerOrNone(),
                random.nextInt(4) == 0 ? orderNo : null,
                random.nextInt(3) == 0 ? new Buyer("Nord Handel G.m.b.H.", null, null) : null,
                random.nextInt(3) > 0 ? "5" : null,
                random.nextBoolean() ? Instant.parse("2026-01-16T01:00:00Z") : null,
                packages,
                gross,
                freight,
                insurance,
                either(currency),
                goodsInfo(declared));
        Declaration declaration = new Declaration(
                list ? Route.LIST : Route.DECLARATION,
                mode.code(),
                null,
                Instant.parse("2026-01-17T02:00:00Z"),
                LocalDate.parse("2026-01-18"),
                orderNo,
                waybillNo,
                list || random.nextBoolean() ? new Party("91000000MA0FLYER83", null, null) : null,
                list || random.nextBoolean() ? new Party("91000000MA0MARKTXF", null, null) : null,
                declaredSeller(),
                list && producer == null && random.nextBoolean()
                        ? new Party("NO", null, null)
                        : new Party("91000000MA0TEXTL6J", null, null),
                new Party("91000000MA0BRKER93", null, null),
                list ? null : new Buyer(random.nextBoolean() ? "NORD HANDEL GMBH" : "Nord Handel GmbH", null, null),
                "2900",
                random.nextBoolean() ? "2900" : "2200",
                "5",
                list ? null : "CZ3011",
                list ? null : "20260118",
                either(country),
                list ? "304" : null,
                list ? null : terms.code(),
                withFreight ? freight : null,
                withFreight ? either(currency) : null,
                null,
                withInsurance ? insurance : null,
                withInsurance ? either(currency) : null,
                null,
                list ? "2" : "22",
                packages,
                gross,
                net,
                list ? "B" : null,
                null,
                mode.bonded() ? new Party("91000000MA0TEXTL6J", null, "桑园纺织有限公司") : null,
                mode.bonded() ? "T2900W000001" : null,
                List.of(),
                declared);
        return new ThreeDocuments(Presented.first(order), Presented.first(waybill), Presented.first(declaration));
    }

    /** Changes the order in which the lines of a document stand, and nothing else. */
    public static void shuffle(Triple triple, long seed) {
        Random order = new Random(seed);
        for (var document : List.of(triple.order(), triple.declaration())) {
            List<JsonNode> lines = new ArrayList<>();
            Triple.lines(document).forEach(lines::add);
            Collections.shuffle(lines, order);
            Triple.lines(document).removeAll();
            Triple.lines(document).addAll(lines);
        }
    }

    private Party declaredSeller() {
        return switch (random.nextInt(3)) {
            case 0 -> new Party(null, "3301960ABC", null);
            case 1 -> new Party("91000000MA0HANFU00", "3301960ABC", null);
            default -> new Party("91000000MA0HANFU00", null, null);
        };
    }

    private @Nullable Party sellerOrNone() {
        return random.nextBoolean() ? new Party("91000000MA0HANFU00", null, null) : null;
    }

    private static String goodsInfo(List<DeclarationLine> lines) {
        return String.join(
                ";", lines.stream().map(DeclarationLine::name).distinct().toList());
    }

    private String either(String[] worlds) {
        return worlds[random.nextInt(worlds.length)];
    }

    private <T> T pick(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
