package org.chuhai.catalog.compliance;

import java.util.List;
import java.util.Set;
import org.chuhai.catalog.codetable.Claim;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.CommonProblem;
import org.jspecify.annotations.Nullable;

/** Which requirements are asked for; null asks for any. */
record RequirementFilter(
        @Nullable String market,
        @Nullable String hsCode,
        @Nullable String claim) {

    static final String HS_CODE = "^[0-9]{4,10}$";

    /** Reads what the caller sent; a code that is in no table is a malformed request. */
    static RequirementFilter of(@Nullable String market, @Nullable String hsCode, @Nullable String claim) {
        if (market != null && !Market.exists(market)) {
            throw CommonProblem.badParameter(
                    "market",
                    "NOT_AN_ALLOWED_VALUE",
                    new Text("市场代码表中没有此代码", "is no market: a country by ISO 3166-1 alpha-3, or EU"));
        }
        if (hsCode != null && !hsCode.matches(HS_CODE)) {
            throw CommonProblem.badParameter(
                    "hsCode", "PATTERN", new Text("应为 4 至 10 位数字", "must be four to ten digits"));
        }
        if (claim != null && Claim.of(claim) == null) {
            throw CommonProblem.badParameter(
                    "claim", "NOT_AN_ALLOWED_VALUE", new Text("宣称代码表中没有此代码", "is no code of the table of claims"));
        }
        return new RequirementFilter(market, hsCode, claim);
    }

    /** Those in effect on the day, with those of the groups that the market belongs to. */
    List<MarketRequirement> of(List<MarketRequirement> table, Today today) {
        return MarketAccess.asked(table, market, hsCode, claim == null ? null : Set.of(claim), today.day());
    }
}
