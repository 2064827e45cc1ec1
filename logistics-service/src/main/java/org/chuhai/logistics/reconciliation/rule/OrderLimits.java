package org.chuhai.logistics.reconciliation.rule;

import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentKind;
import org.chuhai.logistics.customsdocument.Order;
import org.chuhai.logistics.customsdocument.OrderLine;
import org.chuhai.logistics.reconciliation.Cause;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.examination.Datum;
import org.chuhai.logistics.reconciliation.examination.Examination;
import org.chuhai.logistics.reconciliation.examination.FindingDraft;
import org.chuhai.logistics.reconciliation.examination.ItemNumber;
import org.chuhai.logistics.reconciliation.examination.LinePair;
import org.chuhai.platform.language.Text;

/** What an order carries (CEB303), and how much of it a list can take over. */
final class OrderLimits {

    private static final int MOST_LINES = 100;

    private final Examination examination;
    private final MemberLimits limits;

    OrderLimits(Examination examination) {
        this.examination = examination;
        limits = new MemberLimits(examination, DocumentKind.ORDER);
    }

    void judge(Order order, boolean forList) {
        limits.text("orderNo", order.orderNo(), 60);
        limits.party("platform", order.platform());
        limits.party("seller", order.seller());
        limits.party("producer", order.producer());
        limits.time("createdAt", order.createdAt());
        limits.number("goodsValue", order.goodsValue());
        limits.number("freight", order.freight());
        limits.number("insurance", order.insurance());
        limits.number("grossWeightKg", order.grossWeightKg());
        limits.count("packages", order.packages());
        limits.lines(order.lines().size(), MOST_LINES);
        for (int i = 0; i < order.lines().size(); i++) {
            line(order.lines().get(i), i, forList);
        }
    }

    private void line(OrderLine line, int index, boolean forList) {
        limits.inLine(index, line.no());
        if (forList && ItemNumber.isTooLongForList(line.itemNo())) {
            tooLongForList(line, index);
        } else {
            limits.text("itemNo", line.itemNo(), 30);
        }
        limits.text("name", line.name(), 250);
        limits.digits("hsCode", line.hsCode(), 10);
        limits.number("quantity", line.quantity());
        limits.number("unitPrice", line.unitPrice());
        limits.number("total", line.total());
    }

    /** The list cannot say the same, whatever it says: that its item number differs follows from this. */
    private void tooLongForList(OrderLine line, int index) {
        String itemNo = line.itemNo();
        Text name = limits.named("itemNo");
        FindingDraft draft = limits.find("itemNo", itemNo);
        Text declared = new Text("", "");
        for (LinePair pair : examination.lines().pairs()) {
            DeclarationLine other = pair.declarationLine();
            String stated = other.itemNo();
            if (pair.orderIndex() == index && stated != null) {
                draft.value(Datum.key(
                                DocumentKind.DECLARATION,
                                stated,
                                pair.declaration().pointer("itemNo")))
                        .explains(RuleId.R06, "itemNo")
                        .cause(ItemNumber.isCut(itemNo, stated) ? Cause.TRUNCATED_TEXT : Cause.UNKNOWN);
                declared = new Text("（清单为“" + stated + "”）", " (the list has \"" + stated + "\")");
            }
        }
        draft.text(
                name.zh() + "“" + itemNo + "”超过清单的 20 个字符" + declared.zh() + "，请先缩短订单的商品货号，清单随之填报。",
                name.en() + " \"" + itemNo + "\" is longer than the 20 characters that a list carries" + declared.en()
                        + ": shorten it in the order, then declare it like that.");
    }
}
