package org.chuhai.logistics.reconciliation;

import org.chuhai.platform.language.Text;

/** Why a rule, or a part of it, could not be judged. */
public enum SkipReason {
    NO_ORDER(new Text("缺少订单", "the order is missing")),
    NO_WAYBILL(new Text("缺少运单", "the waybill is missing")),
    NO_DECLARATION(new Text("缺少申报单", "the declaration is missing")),
    ORDER_HAS_NO_HS(new Text("订单没有商品编号", "the order has no commodity codes")),
    NO_BUYER_COUNTRY(new Text("订单没有买方国家", "the order does not name the buyer's country")),
    DECLARATION_HAS_NO_PLATFORM(new Text("申报单没有电商平台", "the declaration does not name the platform")),
    DECLARATION_HAS_NO_CARRIER(new Text("申报单没有物流企业", "the declaration does not name the carrier")),
    DECLARATION_HAS_NO_WAYBILL_NO(new Text("申报单没有运单号", "the declaration does not name the waybill")),
    VALUE_BASIS_DIFFERS(new Text("订单与申报单的成交方式不同", "order and declaration price on different terms")),
    CURRENCIES_DIFFER(new Text("币制不同，金额无法比较", "amounts in different currencies cannot be compared")),
    HS_NOT_IN_TARIFF_TABLE(new Text("税则表中没有该商品编号", "the commodity code is not in the tariff table")),
    CONDITIONS_NOT_JUDGED(new Text("监管条件除 A、B 外未作判断", "supervision conditions other than A and B are not judged")),
    LINE_WITHOUT_KG(new Text("有商品项的法定单位不是千克", "a line has no legal quantity in kilograms")),
    NO_RATE(new Text("没有适用月份的汇率", "there is no rate for the month")),
    NO_FIRM_CODE(new Text("平台或物流企业没有可用代码", "the platform or carrier has no code that tells it apart")),
    NOT_A_LIST(new Text("仅适用于清单", "applies to lists only")),
    NOT_DECLARED(new Text("清单尚未申报", "the list has not been declared")),
    OFF_IN_PROFILE(new Text("方案中已关闭", "switched off in the profile")),
    NOT_IN_RULE_SET(new Text("本规则集尚未包含", "not part of this rule set"));

    private final Text label;

    SkipReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
