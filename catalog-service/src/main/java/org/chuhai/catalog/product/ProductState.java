package org.chuhai.catalog.product;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a product can be offered. */
@Schema(
        name = "ProductState",
        description = "Whether a product can be offered: ACTIVE or ARCHIVED. An archived one stays archived.")
public enum ProductState {
    ACTIVE("在用", "active"),
    ARCHIVED("已归档", "archived");

    private final Text words;

    ProductState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
