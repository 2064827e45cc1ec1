package org.chuhai.logistics.dec;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.chuhai.logistics.customsdocument.Buyer;
import org.chuhai.logistics.customsdocument.Declaration;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.DocumentState;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Route;
import org.chuhai.logistics.xmlmessage.MessageTime;
import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/** The declaration of a form. It names no platform, no carrier and no article numbers. */
final class DecDeclaration {

    private static final String NOBODY = "NO";
    private static final String TOTAL = "3";

    private DecDeclaration() {}

    /** A cost as the form has it; amount and currency are null where no total is stated, the mark where nothing is. */
    private record Fee(
            @Nullable BigDecimal total,
            @Nullable String currency,
            @Nullable String mark) {

        /**
         * Only a total (mark 3) is an amount. A rate (1) is a percentage of a value that the form does not state in so many
         * words, a unit price (2) one of a ton of a weight that it does not name: neither is computed with, but
         * that it is stated is told by the mark.
         */
        static Fee of(Structure head, String prefix) {
            BigDecimal rate = head.optionalAmount(prefix + "Rate");
            String mark = rate == null ? null : head.optional(prefix + "Mark");
            return TOTAL.equals(mark) ? new Fee(rate, head.optional(prefix + "Curr"), mark) : new Fee(null, null, mark);
        }
    }

    static Declaration of(Structure form, DocumentState state) {
        Structure head = form.part("DecHead");
        Fee freight = Fee.of(head, "Fee");
        Fee insurance = Fee.of(head, "Insur");
        DecOrderNumbers orders = DecOrderNumbers.of(form);
        List<DeclarationLine> lines =
                form.part("DecLists").parts("DecList").stream().map(DecLine::of).toList();
        return new Declaration(
                Route.DECLARATION,
                head.text("TradeMode"),
                head.optional("EntryId"),
                declaredAt(head, state),
                head.optionalDay("IEDate"),
                orders.first(),
                head.optional("BillNo"),
                null,
                null,
                seller(head),
                DecParty.PRODUCER.of(head),
                DecParty.AGENT.of(head),
                buyer(head),
                head.text("CustomMaster"),
                head.text("IEPort"),
                head.text("TrafMode"),
                head.optional("TrafName"),
                form.part("DecFreeTxt").optional("VoyNo"),
                head.text("TradeCountry"),
                head.optional("DistinatePort"),
                head.text("TransMode"),
                freight.total(),
                freight.currency(),
                freight.mark(),
                insurance.total(),
                insurance.currency(),
                insurance.mark(),
                head.text("WrapType"),
                head.count("PackNo"),
                head.amount("GrossWet"),
                head.amount("NetWt"),
                null,
                head.optional("LicenseNo"),
                null,
                null,
                orders.further(),
                lines);
    }

    private static Party seller(Structure head) {
        Party seller = DecParty.SELLER.of(head);
        if (seller == null) {
            throw new IllegalStateException("built of a form without seller");
        }
        return seller;
    }

    /**
     * The consignee abroad is the buyer of the contract or whom the contract names; the trading country is the country sold
     * to, and so the buyer's. "NO" is written where there is none.
     */
    private static @Nullable Buyer buyer(Structure head) {
        String stated = head.optional("OverseasConsigneeEname");
        String name = NOBODY.equals(stated) ? null : stated;
        String country = head.optional("TradeAreaCode");
        return name == null && country == null ? null : new Buyer(name, country, null);
    }

    /**
     * The message that declares carries no time of it; the copy that customs hands out has DDate, whose form is not known for
     * certain. What is a time is taken, a mere day is none, and a form that has not been declared has none either.
     */
    private static @Nullable Instant declaredAt(Structure head, DocumentState state) {
        String stated = head.optional("DDate");
        return stated == null || state == DocumentState.DRAFT
                ? null
                : MessageTime.moment(stated).orElse(null);
    }
}
