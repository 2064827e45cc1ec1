package org.chuhai.logistics.party;

/** A code that a document gives to a firm, sorted by its shape. */
public sealed interface PartyCode permits SocialCreditCode, CustomsCode, OtherCode {

    /** As it is written in the document. */
    String value();

    /** The kind is told by the shape alone; whether the check digits are right is asked afterwards. */
    static PartyCode of(String value) {
        if (SocialCreditCode.hasShape(value)) {
            return new SocialCreditCode(value);
        }
        return CustomsCode.hasShape(value) ? new CustomsCode(value) : new OtherCode(value);
    }
}
