package org.chuhai.logistics.ceb;

import org.chuhai.logistics.xmlmessage.Structure;
import org.jspecify.annotations.Nullable;

/**
 * Who transmits a message (BaseTransfer), over the data exchange platform (DXP).
 *
 * @param code customs' or credit code of the firm that transmits, up to 18 characters
 * @param name of that firm, up to 100 characters
 * @param dxpId its number on the platform, up to 30 characters
 * @param note up to 1000 characters
 */
public record CebTransfer(
        String code, String name, String dxpId, @Nullable String note) {

    static CebTransfer of(Structure transfer) {
        return new CebTransfer(
                transfer.text("copCode"), transfer.text("copName"), transfer.text("dxpId"), transfer.optional("note"));
    }

    Structure structure() {
        return Structure.builder()
                .put("copCode", code)
                .put("copName", name)
                .put("dxpMode", "DXP")
                .put("dxpId", dxpId)
                .put("note", note)
                .build();
    }
}
