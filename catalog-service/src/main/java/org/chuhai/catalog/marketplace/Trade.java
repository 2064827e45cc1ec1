package org.chuhai.catalog.marketplace;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom a marketplace sells. */
@Schema(
        name = "MarketplaceTrade",
        description = "To whom a marketplace sells: WHOLESALE to enterprises, RETAIL to consumers.")
public enum Trade {
    WHOLESALE,
    RETAIL
}
