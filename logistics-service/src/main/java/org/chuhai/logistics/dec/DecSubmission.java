package org.chuhai.logistics.dec;

import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of its own sending.
 *
 * @param ownNo the number by which its sender knows it in receipts (ClientSeqNo), up to 18 characters; unique for each form
 * @param seqNo the data centre's number of 18 characters, where it has given one already
 * @param declared true to declare (operation C), false to store only (operation G)
 */
public record DecSubmission(String ownNo, @Nullable String seqNo, boolean declared) {

    static final int LONGEST_OWN_NO = 18;

    private static final String DECLARE = "C";
    private static final String STORE = "G";

    Structure sign() {
        return Structure.builder()
                .put("OperType", declared ? DECLARE : STORE)
                .put("ClientSeqNo", ownNo)
                .build();
    }
}
