package org.chuhai.catalog.shop;

import org.chuhai.platform.language.Text;

/** What can be asked of a shop. */
public enum ShopAction {
    CHANGE("更改资料", "change its profile"),
    CLOSE("关闭", "be closed");

    private final Text words;

    ShopAction(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
