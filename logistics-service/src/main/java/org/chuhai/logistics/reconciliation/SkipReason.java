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
    NO_BUYER_NAME(new Text("订单没有买方名称", "the order does not name the buyer")),
    LIST_HAS_NO_BUYER(new Text("清单没有境外收货人一栏", "a list has no place for the buyer")),
    DECLARATION_HAS_NO_BUYER(new Text("申报单没有境外收货人", "the declaration does not name the buyer")),
    WAYBILL_HAS_NO_CONSIGNEE(new Text("运单没有收货人", "the waybill does not name the consignee")),
    WAYBILL_HAS_NO_MODE(new Text("运单没有运输方式", "the waybill does not name the mode of transport")),
    ORDER_HAS_NO_PRODUCER(new Text("订单没有生产单位", "the order does not name the producer")),
    DECLARATION_HAS_NO_PRODUCER(new Text("申报单没有生产销售单位", "the declaration does not name the producer")),
    NO_LINE_IN_COMMON(new Text("订单与申报单没有对应的商品项", "order and declaration have no line in common")),
    NAMES_IN_TWO_LANGUAGES(new Text("名称所用文字不同，无法比较", "names in different scripts cannot be compared")),
    TIME_MISSING(new Text("缺少可比较的时间", "a time to compare with is missing")),
    FEE_NOT_DECLARED(new Text("申报单没有填报该费用", "the fee is not declared")),
    FEE_IS_A_RATE(new Text(
            "费用按费率或单价申报，无法与金额比较",
            "the fee is declared as a rate or a unit price, which no amount can be compared with")),
    DEAL_TERMS_UNKNOWN(new Text("成交方式所含费用不明", "what the deal terms contain is not known")),
    VALUE_BASIS_DIFFERS(new Text("订单与申报单的成交方式不同", "order and declaration price on different terms")),
    CURRENCIES_DIFFER(new Text("币制不同，金额无法比较", "amounts in different currencies cannot be compared")),
    SHARED_WAYBILL(new Text(
            "其他申报单的货物也在同一运单内，费用无法分摊",
            "other declarations have goods under the waybill, and nobody says whose its fees are")),
    HS_NOT_IN_TARIFF_TABLE(new Text("税则表中没有该商品编号", "the commodity code is not in the tariff table")),
    CONDITIONS_NOT_JUDGED(
            new Text("有监管条件是否影响清单通关尚不明确", "whether a supervision condition keeps goods off the list is not known")),
    LINE_WITHOUT_KG(new Text("有商品项的法定单位不是千克", "a line has no legal quantity in kilograms")),
    NO_RATE(new Text("没有适用月份的汇率", "there is no rate for the month")),
    LIMIT_NOT_KNOWN(new Text("该监管方式的清单限值不明", "the limit of a list in this trade mode is not known")),
    BEYOND_LIMITS(new Text("单证中有数值或时间远超报文限度", "a number or time is far beyond what a message can carry")),
    NO_FIRM_CODE(new Text("平台或物流企业没有可用代码", "the platform or carrier has no code that tells it apart")),
    NOT_A_LIST(new Text("仅适用于清单", "applies to lists only")),
    NOT_DECLARED(new Text("清单尚未申报", "the list has not been declared")),
    OFF_IN_PROFILE(new Text("方案中已关闭", "switched off in the profile"));

    private final Text label;

    SkipReason(Text label) {
        this.label = label;
    }

    public Text label() {
        return label;
    }
}
