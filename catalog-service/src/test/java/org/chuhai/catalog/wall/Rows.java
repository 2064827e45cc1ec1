package org.chuhai.catalog.wall;

import java.util.UUID;
import org.chuhai.testing.wall.FilledShop;
import org.chuhai.testing.wall.Tenant;

/** What the rows of a shop are called. */
record Rows(Tenant api, UUID shop) implements FilledShop {}
