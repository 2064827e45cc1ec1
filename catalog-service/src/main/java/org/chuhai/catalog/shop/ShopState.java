package org.chuhai.catalog.shop;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a shop sells. */
@Schema(name = "ShopState", description = "Whether a shop sells: OPEN or CLOSED. A closed shop stays closed.")
public enum ShopState {
    OPEN("营业中", "open"),
    CLOSED("已关闭", "closed");

    private final Text words;

    ShopState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
