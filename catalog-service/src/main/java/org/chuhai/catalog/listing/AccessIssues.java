package org.chuhai.catalog.listing;

import java.util.List;
import org.chuhai.catalog.compliance.access.AccessAnswer;
import org.chuhai.catalog.compliance.access.AccessVerdict;
import org.chuhai.catalog.compliance.access.CheckedRequirement;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.catalog.compliance.access.RequirementState;
import org.chuhai.catalog.marketplace.rule.Severity;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** What a market's answer means for a listing: each requirement that is not met stops it, and what is not known is said. */
final class AccessIssues {

    /** What stands in the place of a requirement where none is known. */
    static final String UNKNOWN_MARKET = "market-access.unknown";

    private AccessIssues() {}

    static List<ListingIssue> of(ListingContent content, AccessAnswer access) {
        if (access.verdict() == AccessVerdict.UNKNOWN) {
            return List.of(unknown(content.market()));
        }
        return access.requirements().stream()
                .filter(checked -> !checked.state().isMet() || checked.state() == RequirementState.EXPIRING)
                .map(checked -> issue(content, checked))
                .toList();
    }

    private static ListingIssue issue(ListingContent content, CheckedRequirement checked) {
        MarketRequirement requirement = checked.requirement();
        return new ListingIssue(
                pointer(content, requirement),
                requirement.id(),
                requirement.version(),
                checked.state().isMet() ? Severity.WARNING : Severity.ERROR,
                said(checked.state()).followedBy(requirement.what()),
                null,
                requirement.howTo());
    }

    /** Where whoever mends it begins: at the claim, at what is confirmed, else at the market itself. */
    private static String pointer(ListingContent content, MarketRequirement requirement) {
        int claim = claimed(content, requirement.claim());
        if (claim >= 0) {
            return "/claims/" + claim;
        }
        return requirement.isConfirmedByWord() ? "/confirmed" : "/market";
    }

    private static int claimed(ListingContent content, @Nullable String claim) {
        return claim == null ? -1 : content.claims().indexOf(claim);
    }

    private static Text said(RequirementState state) {
        return switch (state) {
            case MISSING -> new Text("缺少有效证书：", "A valid certificate is missing:");
            case EXPIRED -> new Text("证书已过期：", "The certificate has expired:");
            case EXPIRING -> new Text("证书将在 30 天内到期：", "The certificate ends within 30 days:");
            case UNCONFIRMED -> new Text("尚未确认：", "This is not confirmed:");
            case HELD, CONFIRMED -> new Text("已满足：", "This is met:");
        };
    }

    private static ListingIssue unknown(String market) {
        return new ListingIssue(
                "/market",
                UNKNOWN_MARKET,
                "1",
                Severity.WARNING,
                new Text(
                        "本服务没有市场 " + market + " 对此类商品的要求，这并不表示没有要求。",
                        "This service knows no requirements of the market " + market
                                + " for such goods, which does not mean that there are none."),
                null,
                new Text(
                        "请向买方或当地主管机关询问准入与标签要求。",
                        "Ask the buyer or the authority there what is needed for entry and on the label."));
    }
}
