package org.chuhai.catalog.product;

import org.chuhai.platform.language.Text;

/** What can be asked of a product. */
public enum ProductAction {
    REPLACE("更改全部内容", "be replaced as a whole"),
    ARCHIVE("归档", "be archived");

    private final Text words;

    ProductAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
