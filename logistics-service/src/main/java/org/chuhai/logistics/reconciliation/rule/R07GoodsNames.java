package org.chuhai.logistics.reconciliation.rule;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.Waybill;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.PatchOperation;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.SkipReason;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.GoodsName;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.logistics.reconciliation.examination.Scripts;
import org.chuhai.logistics.reconciliation.examination.TextCause;
import org.jspecify.annotations.Nullable;

/**
 * Each line is declared under the name that it was ordered by; the one name may say more than the other. What the carrier
 * knows of the goods names them too. Which of two names customs wants only people know, so nothing is corrected unless
 * the names of two lines are swapped. Source: CEB interface specification 202205, itemName, gname, goodsInfo; form field GName.
 */
final class R07GoodsNames implements Rule {

    @Override
    public RuleId id() {
        return RuleId.R07;
    }

    @Override
    public void judge(Examination examination) {
        if (!examination.skipsWithout(id(), DocumentKind.ORDER, DocumentKind.DECLARATION)) {
            examination.lines().pairs().forEach(pair -> compare(examination, pair));
            if (examination.lines().pairs().isEmpty()) {
                examination.skip(id(), SkipReason.NO_LINE_IN_COMMON);
            }
        }
        Waybill waybill = examination.waybill();
        if (waybill == null) {
            examination.skipsWithout(id(), DocumentKind.WAYBILL);
        } else {
            carried(examination, waybill.goodsInfo());
        }
    }

    private void compare(Examination examination, LinePair pair) {
        String ordered = pair.orderLine().name();
        String declared = pair.declarationLine().name();
        boolean agree = GoodsName.agree(ordered, declared);
        if (!agree && !Scripts.comparable(ordered, declared)) {
            examination.skip(id(), SkipReason.NAMES_IN_TWO_LANGUAGES);
            return;
        }
        examination.judged(id());
        if (agree) {
            return;
        }
        String pointer = pair.declaration().pointer("name");
        FindingDraft draft = examination
                .find(id(), "name", pair.line())
                .cause(TextCause.of(GoodsName.normal(ordered), GoodsName.normal(declared)))
                .value(new Datum(
                        DocumentKind.ORDER,
                        ordered,
                        GoodsName.normal(ordered),
                        pair.order().pointer("name")))
                .value(new Datum(DocumentKind.DECLARATION, declared, GoodsName.normal(declared), pointer));
        LinePair other = swappedWith(examination, ordered, declared);
        if (other != null) {
            String right = other.declarationLine().name();
            draft.cause(Cause.SWAPPED_LINES).correct(DocumentKind.DECLARATION, PatchOperation.replace(pointer, right));
        }
    }

    /** The line that is declared under this one's name while this one is declared under its; null when there is none. */
    private static @Nullable LinePair swappedWith(Examination examination, String ordered, String declared) {
        for (LinePair other : examination.lines().pairs()) {
            if (GoodsName.agree(other.orderLine().name(), declared)
                    && GoodsName.agree(ordered, other.declarationLine().name())
                    && !GoodsName.agree(
                            other.orderLine().name(), other.declarationLine().name())) {
                return other;
            }
        }
        return null;
    }

    /**
     * One line's goods by every name that they have.
     *
     * @param no the order's line number, else the declaration's
     */
    private record Named(int no, List<String> names) {

        boolean isIn(String goodsInfo) {
            return GoodsName.mentions(goodsInfo, names);
        }

        boolean canBeIn(String goodsInfo) {
            return names.stream().anyMatch(name -> Scripts.comparable(goodsInfo, name));
        }
    }

    private void carried(Examination examination, String goodsInfo) {
        List<Named> goods = goods(examination);
        List<String> unnamed = new ArrayList<>();
        int named = 0;
        for (Named line : goods) {
            if (line.isIn(goodsInfo)) {
                named++;
            } else if (line.canBeIn(goodsInfo)) {
                unnamed.add(String.valueOf(line.no()));
            } else {
                examination.skip(id(), SkipReason.NAMES_IN_TWO_LANGUAGES);
            }
        }
        if (named > 0 || !unnamed.isEmpty()) {
            examination.judged(id());
        }
        if (!unnamed.isEmpty()) {
            boolean none = unnamed.size() == goods.size();
            String lines = String.join(", ", unnamed);
            FindingDraft draft =
                    none ? examination.find(id(), "goodsInfo", null) : examination.inform(id(), "goodsInfo", null);
            draft.value(Datum.key(DocumentKind.WAYBILL, goodsInfo, "/goodsInfo"))
                    .text(
                            "运单货物信息“" + goodsInfo + "”" + (none ? "没有提到任何一项商品。" : "没有提到第 " + lines + " 项商品。"),
                            "The waybill's goods \"" + goodsInfo + "\" "
                                    + (none
                                            ? "name none of the lines."
                                            : "do not name every line; missing: " + lines + "."));
        }
    }

    private static List<Named> goods(Examination examination) {
        Order order = examination.order();
        Declaration declaration = examination.declaration();
        List<Named> goods = new ArrayList<>();
        if (order != null) {
            order.lines().forEach(line -> goods.add(new Named(line.no(), new ArrayList<>(List.of(line.name())))));
            for (LinePair pair : examination.lines().pairs()) {
                goods.get(pair.orderIndex()).names().add(pair.declarationLine().name());
            }
        } else if (declaration != null) {
            declaration.lines().forEach(line -> goods.add(new Named(line.no(), List.of(line.name()))));
        }
        return goods;
    }
}
