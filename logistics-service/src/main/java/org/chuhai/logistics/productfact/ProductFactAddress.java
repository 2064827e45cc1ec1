package org.chuhai.logistics.productfact;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Where something is known: an item of a shop. */
record ProductFactAddress(UUID shop, String itemNo) {

    /** With its shop, so that whoever sees several finds it too. */
    URI uri() {
        String segment = URLEncoder.encode(itemNo, StandardCharsets.UTF_8).replace("+", "%20");
        return URI.create("/v1/product-facts/" + segment + "?shopId=" + shop);
    }
}
