package org.chuhai.logistics.dec;

import java.util.List;
import org.chuhai.logistics.customsdocument.Party;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.logistics.xmlmessage.Wording;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * A firm on the form, in three elements of its head.
 *
 * @param customsCode element of the customs registration code; some senders write the credit code here, or "NO"
 * @param creditCode element of the unified social credit code
 * @param name element of the name
 */
record DecParty(String customsCode, String creditCode, String name) {

    static final DecParty SELLER = new DecParty("TradeCode", "TradeCoScc", "TradeName");
    static final DecParty PRODUCER = new DecParty("OwnerCode", "OwnerCodeScc", "OwnerName");
    static final DecParty AGENT = new DecParty("AgentCode", "AgentCodeScc", "AgentName");
    static final List<DecParty> ALL = List.of(SELLER, PRODUCER, AGENT);

    private static final int CUSTOMS_CODE = 10;
    private static final int CREDIT_CODE = 18;
    private static final String NONE = "NO";

    void checkIsThere(Structure head, Violations violations) {
        String where = head.where() + "/" + creditCode;
        boolean isUnclear = violations.areAbout(where)
                || violations.areAbout(head.where() + "/" + customsCode)
                || violations.areAbout(head.where());
        if (of(head) == null && !isUnclear) {
            violations.add(
                    head.position(),
                    where,
                    Rule.REQUIRED,
                    new Text(
                            "境内发货人没有代码：" + creditCode + " 和 " + customsCode + " 至少填一项",
                            "the seller has no code: at least one of " + creditCode + " and " + customsCode
                                    + " is required"));
        }
    }

    /** Two codes of eighteen characters that differ are two firms. */
    void checkIsOneFirm(Structure head, Violations violations) {
        String credit = head.optional(creditCode);
        Structure.Value other = head.value(customsCode);
        if (credit != null && other != null && other.text().length() > CUSTOMS_CODE && !credit.contains(other.text())) {
            violations.add(
                    other.position(),
                    other.where(),
                    Rule.NOT_AN_ALLOWED_VALUE,
                    new Text(
                            customsCode + " 应为 10 位海关编码；填的是 " + Wording.zhQuoted(other.text()) + "，与 " + creditCode
                                    + " 不是同一代码",
                            customsCode + " is for the customs code of 10 characters, but holds "
                                    + Wording.quoted(other.text()) + ", which is not the code in " + creditCode));
        }
    }

    /** Null when the form gives no code: a name alone names no firm that could be compared. */
    @Nullable Party of(Structure head) {
        String credit = head.optional(creditCode);
        String customs = head.optional(customsCode);
        if (customs != null && isCustomsCode(customs, credit)) {
            return new Party(credit, customs, head.optional(name));
        }
        String code = credit == null ? customs : credit;
        return code == null ? null : new Party(code, null, head.optional(name));
    }

    /** What is no customs code is the firm's code where it stands alone, and says nothing beside the credit code. */
    private static boolean isCustomsCode(String customs, @Nullable String credit) {
        return credit == null
                ? customs.length() == CUSTOMS_CODE
                : customs.length() <= CUSTOMS_CODE && !customs.equals(NONE) && !credit.contains(customs);
    }

    /** The other direction; a code that is no credit code stands where such codes are written. */
    void put(Structure.Builder head, @Nullable Party party, String pointer) {
        if (party == null) {
            return;
        }
        String code = party.code();
        boolean isCredit = code != null && (code.length() == CREDIT_CODE || party.customsCode() != null);
        head.put(creditCode, isCredit ? code : null, pointer + "/code")
                .put(
                        customsCode,
                        isCredit || code == null ? party.customsCode() : code,
                        pointer + (isCredit || code == null ? "/customsCode" : "/code"))
                .put(name, party.name(), pointer + "/name");
    }
}
