package org.chuhai.testing.wall;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How every operation of the contract names rows. A new operation has to say here what it names, or why it names nothing.
 *
 * @param references by operationId
 * @param without the operations that name no row at all, each with the reason
 * @param named names of parameters of path and query that name rows, besides {@code after} and {@code ...Id}
 * @param lists each with whether all shops of a tenant share it
 */
public record Registry<S extends FilledShop>(
        Map<String, List<Reference<S>>> references,
        Map<String, String> without,
        Pattern named,
        Map<String, Sharing> lists) {

    /** Who sees the rows of a list. */
    public enum Sharing {
        ALL_SHOPS_OF_THE_TENANT,
        THE_SHOP_ALONE
    }

    boolean namesARow(String parameter) {
        return parameter.equals("after")
                || parameter.matches(".*([iI]d)")
                || named.matcher(parameter).matches();
    }
}
