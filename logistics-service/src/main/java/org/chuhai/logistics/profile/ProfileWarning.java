package org.chuhai.logistics.profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chuhai.logistics.reconciliation.RuleId;
import org.chuhai.logistics.reconciliation.Severity;
import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a profile does not find or lets pass, though customs does not: allowed, for whoever teaches, and said. */
@Schema(
        name = "ProfileWarning",
        description = "What the profile lets pass although customs does not: whoever declares by it may be stopped.")
public record ProfileWarning(
        @Schema(ref = "ReconciliationRule", description = "The rule that is off or softened.", required = true)
        RuleId rule,

        @Schema(ref = "BilingualText", description = "What customs does about it.", required = true)
        Text text) {

    /** Where the law or customs' own systems judge, whatever a tenant decides. Other rules protect the tenant alone. */
    private static final Map<RuleId, Text> CUSTOMS_JUDGES = new EnumMap<>(
            Map.ofEntries(
                    Map.entry(
                            RuleId.R03,
                            new Text(
                                    "海关系统校验企业代码的校验码与备案，有误即退单",
                                    "customs' system checks the codes of firms and returns what is wrong")),
                    Map.entry(
                            RuleId.R05,
                            new Text(
                                    "监管方式与业务类型不符，海关不予受理",
                                    "customs does not take a trade mode that does not fit the kind of order")),
                    Map.entry(
                            RuleId.R06,
                            new Text(
                                    "商品项序号与对应关系由接口规范 V02、V03 规定，不符即退单",
                                    "V02 and V03 of customs' interface rule the lines; what breaks them is returned")),
                    Map.entry(
                            RuleId.R08,
                            new Text(
                                    "商品编号归类错误属申报不实，可处罚款",
                                    "a wrong commodity code is a false declaration, and may be fined")),
                    Map.entry(
                            RuleId.R10,
                            new Text(
                                    "单价、总价与数量的关系由 V04、K02、K03 规定，不符即退单",
                                    "V04, K02 and K03 rule price, quantity and total; what breaks them is returned")),
                    Map.entry(
                            RuleId.R12,
                            new Text("币制申报错误属申报不实，可处罚款", "a wrong currency is a false declaration, and may be fined")),
                    Map.entry(
                            RuleId.R18,
                            new Text("净重大于毛重（K01）的单证由系统退单", "net weight above gross weight (K01) is returned")),
                    Map.entry(
                            RuleId.R19,
                            new Text(
                                    "法定单位与数量由税则和 V12、K04、K05 规定，不符即退单",
                                    "the tariff and V12, K04, K05 rule legal units and quantities; what breaks them is returned")),
                    Map.entry(
                            RuleId.R26,
                            new Text(
                                    "通关路径资格是法规要求：不符合条件的货物不得以清单申报，海关将拦截",
                                    "the law says what may go by list: customs stops goods that may not")),
                    Map.entry(
                            RuleId.V01,
                            new Text(
                                    "报文各项的长度、类型与必填由接口规范 V01 规定，不符即退单",
                                    "V01 of customs' interface rules what is required and how long it may be; what breaks it is returned")),
                    Map.entry(
                            RuleId.V09,
                            new Text(
                                    "保税货物清单须填区内企业、账册与备案料号（V09），缺项即退单",
                                    "a list of bonded goods names zone enterprise, account and records (V09); what lacks them is returned")),
                    Map.entry(
                            RuleId.V05,
                            new Text(
                                    "同一平台内订单号重复（V05），海关系统不予接收",
                                    "customs' system does not take an order number twice from one platform (V05)")),
                    Map.entry(
                            RuleId.V06,
                            new Text(
                                    "同一物流企业六个月内运单号重复（V06），海关系统不予接收",
                                    "customs' system does not take a waybill number twice from one carrier within six months (V06)")),
                    Map.entry(
                            RuleId.V07,
                            new Text(
                                    "清单申报后，海关系统不再接收其订单和运单的变更（V07）",
                                    "once its list is declared, customs' system takes no change of an order or waybill (V07)")),
                    Map.entry(
                            RuleId.K08,
                            new Text(
                                    "清单被退回、撤回或撤销之前重复申报（K08），海关系统即退单",
                                    "what is declared again before its list was returned, withdrawn or cancelled (K08) is returned"))));

    /** One for each rule that is off or softened though customs judges it. */
    static List<ProfileWarning> of(ProfileContent content) {
        return Stream.concat(
                        content.off().stream(),
                        content.severities().stream()
                                .filter(one -> one.severity() != Severity.BLOCK)
                                .map(ProfileContent.RuleSeverity::rule))
                .distinct()
                .sorted()
                .flatMap(
                        rule -> Stream.ofNullable(CUSTOMS_JUDGES.get(rule)).map(text -> new ProfileWarning(rule, text)))
                .toList();
    }
}
