package org.chuhai.logistics.reconciliation;

import java.util.EnumSet;
import java.util.Set;
import org.chuhai.platform.language.Text;

/**
 * What order, waybill and declaration must agree in: the rows of the field matrix, behind them the rules of the interface
 * specification that have no row, and at last those that need history.
 */
public enum RuleId {
    R01(new Text("订单号", "order number")),
    R02(new Text("电商平台", "platform")),
    R03(new Text("发货人与企业代码", "seller and party codes")),
    R04(new Text("物流企业与运单号", "carrier and waybill number")),
    R05(new Text("订单类型与监管方式", "order type and trade mode")),
    R06(new Text("商品项对应", "line correspondence")),
    R07(new Text("商品名称", "names of the goods"), Severity.WARN),
    R08(new Text("商品编号", "commodity code")),
    R09(new Text("数量与单位", "quantity and unit")),
    R10(new Text("单价与总价", "price and total")),
    R11(new Text("商品货值", "goods value")),
    R12(new Text("币制", "currency")),
    R13(new Text("运费", "freight")),
    R14(new Text("保险费", "insurance")),
    R15(new Text("成交方式", "deal terms")),
    R16(new Text("件数", "packages")),
    R17(new Text("毛重", "gross weight")),
    R18(new Text("净重", "net weight")),
    R19(new Text("法定单位与数量", "legal units and quantities")),
    R20(new Text("目的国", "destination")),
    R21(new Text("境外收货人", "buyer"), Severity.WARN),
    R22(new Text("出境关别与申报关区", "customs offices")),
    R23(new Text("运输方式", "transport")),
    R24(new Text("生产销售单位", "producer"), Severity.WARN),
    R25(new Text("时间顺序", "order of times"), Severity.WARN),
    R26(new Text("通关路径资格", "route eligibility")),
    V01(new Text("长度、类型与必填", "length, type, required")),
    V09(new Text("保税出口账册", "account of bonded goods")),
    V05(new Text("订单号在平台内唯一", "order number unique on its platform")),
    V06(new Text("运单号六个月内唯一", "waybill number unique for six months")),
    V07(new Text("清单申报后不得更改", "no change once the list is declared")),
    K07(new Text("清单业务主键唯一", "one list for an order and a waybill")),
    K08(new Text("重复申报", "resubmission")),
    K09(new Text("三单均已申报", "all three declared"), Severity.WARN);

    /** Judged in a case alone: they need to know what else is filed, and what was before. */
    private static final Set<RuleId> OF_THE_REGISTRY = EnumSet.of(V05, V06, V07, K07, K08, K09);

    private final Text title;
    private final Severity severity;

    RuleId(Text title) {
        this(title, Severity.BLOCK);
    }

    RuleId(Text title, Severity severity) {
        this.title = title;
        this.severity = severity;
    }

    /** Whether three documents are not enough to judge it; the engine does not name such a rule at all. */
    public boolean needsRegistry() {
        return OF_THE_REGISTRY.contains(this);
    }

    public Text title() {
        return title;
    }

    /** How much a finding of the rule weighs unless the profile says otherwise. */
    public Severity severity() {
        return severity;
    }
}
