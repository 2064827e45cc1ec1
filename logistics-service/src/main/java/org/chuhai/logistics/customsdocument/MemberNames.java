package org.chuhai.logistics.customsdocument;

import java.util.Map;
import org.chuhai.platform.language.Text;

/** What people call the members of documents. */
public final class MemberNames {

    private static final Map<String, Text> NAMES = Map.ofEntries(
            Map.entry("orderNo", new Text("订单号", "order number")),
            Map.entry("orderType", new Text("订单类型", "order type")),
            Map.entry("tradeMode", new Text("监管方式", "trade mode")),
            Map.entry("waybillNo", new Text("运单号", "waybill number")),
            Map.entry("platform.code", new Text("电商平台代码", "platform code")),
            Map.entry("platform.name", new Text("电商平台名称", "platform name")),
            Map.entry("seller", new Text("发货人", "seller")),
            Map.entry("seller.code", new Text("发货人代码", "seller code")),
            Map.entry("seller.customsCode", new Text("发货人海关编码", "seller customs code")),
            Map.entry("seller.name", new Text("发货人名称", "seller name")),
            Map.entry("carrier.code", new Text("物流企业代码", "carrier code")),
            Map.entry("carrier.customsCode", new Text("物流企业海关编码", "carrier customs code")),
            Map.entry("platform.customsCode", new Text("电商平台海关编码", "platform customs code")),
            Map.entry("producer.customsCode", new Text("生产销售单位海关编码", "producer customs code")),
            Map.entry("agent.customsCode", new Text("申报单位海关编码", "customs agent's customs code")),
            Map.entry("producer.code", new Text("生产销售单位代码", "producer code")),
            Map.entry("agent.code", new Text("申报单位代码", "customs agent code")),
            Map.entry("lines", new Text("商品项", "line")),
            Map.entry("no", new Text("商品序号", "line number")),
            Map.entry("itemNo", new Text("商品货号", "item number")),
            Map.entry("hsCode", new Text("商品编号", "commodity code")),
            Map.entry("quantity", new Text("数量", "quantity")),
            Map.entry("unit", new Text("计量单位", "unit")),
            Map.entry("unitPrice", new Text("单价", "unit price")),
            Map.entry("total", new Text("总价", "total")),
            Map.entry("goodsValue", new Text("商品货值", "goods value")),
            Map.entry("currency", new Text("币制", "currency")),
            Map.entry("packages", new Text("件数", "number of packages")),
            Map.entry("grossWeightKg", new Text("毛重（千克）", "gross weight (kg)")),
            Map.entry("netWeightKg", new Text("净重（千克）", "net weight (kg)")),
            Map.entry("legalUnit", new Text("法定计量单位", "legal unit")),
            Map.entry("legalQuantity", new Text("法定数量", "legal quantity")),
            Map.entry("legalUnit2", new Text("第二法定计量单位", "second legal unit")),
            Map.entry("legalQuantity2", new Text("第二法定数量", "second legal quantity")),
            Map.entry("destinationCountry", new Text("目的国", "country of destination")),
            Map.entry("destinationPort", new Text("指运港", "port of destination")),
            Map.entry("route", new Text("通关路径", "route")),
            Map.entry("name", new Text("商品名称", "name of the goods")),
            Map.entry("goodsInfo", new Text("运单货物信息", "goods of the waybill")),
            Map.entry("freight", new Text("运费", "freight")),
            Map.entry("freightCurrency", new Text("运费币制", "currency of the freight")),
            Map.entry("freightMark", new Text("运费标记", "mark of the freight")),
            Map.entry("insuranceMark", new Text("保险费标记", "mark of the insurance")),
            Map.entry("insurance", new Text("保险费", "insurance")),
            Map.entry("insuranceCurrency", new Text("保险费币制", "currency of the insurance")),
            Map.entry("terms", new Text("成交方式", "deal terms")),
            Map.entry("packageType", new Text("包装种类", "package type")),
            Map.entry("buyer", new Text("境外收货人", "buyer")),
            Map.entry("buyer.name", new Text("境外收货人名称", "buyer's name")),
            Map.entry("customsOffice", new Text("申报地海关", "customs office of declaration")),
            Map.entry("exitPort", new Text("出境关别", "customs office of exit")),
            Map.entry("transportMode", new Text("运输方式", "mode of transport")),
            Map.entry("transportName", new Text("运输工具名称", "name of the means of transport")),
            Map.entry("voyageNo", new Text("航次号", "voyage number")),
            Map.entry("producer", new Text("生产销售单位", "producer")),
            Map.entry("producer.name", new Text("生产销售单位名称", "producer's name")),
            Map.entry("createdAt", new Text("订单创建时间", "time of the order")),
            Map.entry("pickedUpAt", new Text("揽收时间", "time of collection")),
            Map.entry("declaredAt", new Text("申报时间", "time of the declaration")),
            Map.entry("exportDate", new Text("出口日期", "export date")),
            Map.entry("carrier", new Text("物流企业", "carrier")),
            Map.entry("platform", new Text("电商平台", "platform")),
            Map.entry("agent", new Text("申报单位", "customs agent")),
            Map.entry("statisticsFlag", new Text("申报业务类型", "statistics flag")),
            Map.entry("model", new Text("申报要素", "declared elements")),
            Map.entry("licenceNo", new Text("许可证件号", "licence number")),
            Map.entry("zoneEnterprise.code", new Text("区内企业代码", "code of the zone enterprise")),
            Map.entry("zoneEnterprise.name", new Text("区内企业名称", "name of the zone enterprise")),
            Map.entry("ledgerNo", new Text("账册编号", "number of the account")),
            Map.entry("recordNo", new Text("账册备案料号", "record number in the account")));

    private MemberNames() {}

    /** The member's own name where nothing better is known. */
    public static Text of(String member) {
        return NAMES.getOrDefault(member, new Text(member, member));
    }

    /** With the member's own name in brackets, for whoever has to find it in the JSON. */
    public static Text withMember(String member) {
        Text name = of(member);
        return name.zh().equals(member)
                ? name
                : new Text(name.zh() + "（" + member + "）", name.en() + " (" + member + ")");
    }
}
