package org.chuhai.logistics.dec;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of a declaration, the other way round than {@link DecDeclaration}. It has no place for platform, carrier and article
 * numbers; when it was declared, customs writes into its own copy, and the origin of the goods no declaration here tells.
 */
final class DecForm {

    private static final String EXPORT = "E";
    private static final String NOBODY = "NO";
    private static final String TOTAL = "3";
    private static final String RATE = "1";

    private final DecCodes codes;
    private final Violations violations;

    DecForm(DecCodes codes, Violations violations) {
        this.codes = codes;
        this.violations = violations;
    }

    Structure of(Declaration declaration, DecSubmission submission) {
        refuseWhatNoFormIs(declaration, submission);
        Structure.Builder lines = Structure.builder().from("DecList", "/lines");
        for (int i = 0; i < declaration.lines().size(); i++) {
            lines.add("DecList", line(declaration.lines().get(i), "/lines/" + i));
        }
        Structure.Builder form = Structure.builder()
                .put("@Version", "4")
                .add("DecHead", head(declaration, submission))
                .add("DecLists", lines.build())
                .add(
                        "DecFreeTxt",
                        Structure.builder()
                                .put("VoyNo", declaration.voyageNo(), "/voyageNo")
                                .build())
                .add("DecSign", submission.sign());
        Stream.concat(Stream.of(declaration.orderNo()), declaration.furtherOrderNos().stream())
                .map(DecOrderNumbers::row)
                .forEach(row -> form.add("EdocRealation", row));
        return form.build();
    }

    private void refuseWhatNoFormIs(Declaration declaration, DecSubmission submission) {
        if (declaration.route() != Route.DECLARATION) {
            violations.add(
                    "/route",
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text("只有报关单（DECLARATION）可以写成 DecMessage", "only a declaration of route DECLARATION is a form"));
        }
        if (submission.ownNo().length() > DecSubmission.LONGEST_OWN_NO) {
            violations.add(
                    "/DecMessage/DecSign/ClientSeqNo",
                    Rule.WRONG_LENGTH,
                    new Text("客户端报关单编号最多 18 个字符", "the sender's own number may have at most 18 characters"));
        }
        if (declaration.zoneEnterprise() != null || declaration.ledgerNo() != null) {
            violations.add(
                    declaration.ledgerNo() == null ? "/zoneEnterprise" : "/ledgerNo",
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            "保税账册的报关单暂不支持生成报文",
                            "forms of goods that are booked in a zone's account are not written here"));
        }
    }

    private Structure head(Declaration declaration, DecSubmission submission) {
        Structure.Builder head = Structure.builder()
                .put("SeqNo", submission.seqNo())
                .put("EntryId", declaration.declarationNo(), "/declarationNo")
                .put("IEFlag", EXPORT)
                .put("CustomMaster", declaration.customsOffice(), "/customsOffice")
                .put("IEPort", declaration.exitPort(), "/exitPort")
                .put(
                        "IEDate",
                        declaration.exportDate() == null ? null : MessageTime.day(declaration.exportDate()),
                        "/exportDate")
                .put("TrafMode", declaration.transportMode(), "/transportMode")
                .put("TrafName", declaration.transportName(), "/transportName")
                .put("BillNo", declaration.waybillNo(), "/waybillNo")
                .put("TradeMode", declaration.tradeMode(), "/tradeMode")
                .put("LicenseNo", declaration.licenceNo(), "/licenceNo")
                .put(
                        "TradeCountry",
                        country(declaration.destinationCountry(), "/destinationCountry"),
                        "/destinationCountry")
                .put("DistinatePort", declaration.destinationPort(), "/destinationPort")
                .put("TransMode", declaration.terms(), "/terms")
                .put("PackNo", declaration.packages(), "/packages")
                .put(
                        "WrapType",
                        codes.packageType(declaration.packageType(), "/packageType", violations),
                        "/packageType")
                .put("GrossWet", declaration.grossWeightKg(), "/grossWeightKg")
                .put("NetWt", declaration.netWeightKg(), "/netWeightKg");
        DecParty.SELLER.put(head, declaration.seller(), "/seller");
        DecParty.PRODUCER.put(head, declaration.producer(), "/producer");
        DecParty.AGENT.put(head, declaration.agent(), "/agent");
        buyer(head, declaration.buyer());
        fee(head, "Fee", declaration.freight(), declaration.freightCurrency(), declaration.freightMark(), "/freight");
        fee(
                head,
                "Insur",
                declaration.insurance(),
                declaration.insuranceCurrency(),
                declaration.insuranceMark(),
                "/insurance");
        return head.build();
    }

    private @Nullable String country(@Nullable String code, String pointer) {
        return codes.country(code, pointer, violations);
    }

    private void buyer(Structure.Builder head, @Nullable Buyer buyer) {
        String name = buyer == null ? null : buyer.name();
        String country = buyer == null ? null : buyer.country();
        head.put("OverseasConsigneeEname", name == null ? NOBODY : name, "/buyer/name")
                .put("TradeAreaCode", country(country, "/buyer/country"), "/buyer/country");
    }

    /** What is stated without a mark is a total; a rate has no currency. */
    private void fee(
            Structure.Builder head,
            String prefix,
            @Nullable BigDecimal amount,
            @Nullable String currency,
            @Nullable String mark,
            String pointer) {
        if (amount == null && mark == null) {
            return;
        }
        if (amount == null) {
            violations.add(
                    pointer,
                    Rule.REQUIRED,
                    new Text("填了费用标记而没有金额或费率", "the mark of the fee is stated, but neither amount nor rate"));
        } else if (currency == null && !RATE.equals(mark)) {
            violations.add(
                    pointer + "Currency", Rule.REQUIRED, new Text("费用没有币制", "the fee is stated without its currency"));
        }
        head.put(prefix + "Mark", mark == null ? TOTAL : mark, pointer + "Mark")
                .put(prefix + "Rate", amount, pointer)
                .put(prefix + "Curr", codes.currency(currency, pointer + "Currency", violations), pointer + "Currency");
    }

    private Structure line(DeclarationLine line, String pointer) {
        return Structure.builder()
                .put("GNo", line.no(), pointer + "/no")
                .put("CodeTS", line.hsCode(), pointer + "/hsCode")
                .put("GName", line.name(), pointer + "/name")
                .put("GModel", line.model(), pointer + "/model")
                .put("GQty", line.quantity(), pointer + "/quantity")
                .put("GUnit", line.unit(), pointer + "/unit")
                .put("FirstQty", line.legalQuantity(), pointer + "/legalQuantity")
                .put("FirstUnit", line.legalUnit(), pointer + "/legalUnit")
                .put("SecondQty", line.legalQuantity2(), pointer + "/legalQuantity2")
                .put("SecondUnit", line.legalUnit2(), pointer + "/legalUnit2")
                .put("DeclPrice", line.unitPrice(), pointer + "/unitPrice")
                .put("DeclTotal", line.total(), pointer + "/total")
                .put(
                        "TradeCurr",
                        codes.currency(line.currency(), pointer + "/currency", violations),
                        pointer + "/currency")
                .put(
                        "OriginCountry",
                        country(line.destinationCountry(), pointer + "/destinationCountry"),
                        pointer + "/destinationCountry")
                .build();
    }
}
