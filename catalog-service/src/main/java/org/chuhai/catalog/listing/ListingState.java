package org.chuhai.catalog.listing;

import org.chuhai.platform.language.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether buyers see a listing. */
@Schema(
        name = "ListingState",
        description =
                "Whether buyers see a listing: DRAFT, VALIDATED (nothing refuses it, as of the last validation), ACTIVE (it is"
                        + " published) or WITHDRAWN (it was).")
public enum ListingState {
    DRAFT("为草稿", "a draft"),
    VALIDATED("已通过校验", "validated"),
    ACTIVE("已发布", "active"),
    WITHDRAWN("已下架", "withdrawn");

    private final Text words;

    ListingState(String zh, String en) {
        words = new Text(zh, en);
    }

    Text words() {
        return words;
    }
}
