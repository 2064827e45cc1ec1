package org.chuhai.catalog.compliance;

import java.util.ArrayList;
import java.util.List;
import org.chuhai.catalog.codetable.Market;
import org.chuhai.catalog.compliance.access.MarketAccess;
import org.chuhai.catalog.compliance.access.MarketRequirement;
import org.chuhai.platform.language.Text;
import org.chuhai.platform.problem.FieldError;

/**
 * What a seller confirms by word: requirements of the market that no certificate shows. Those about other goods or of another time
 * may be confirmed too, because products and tables change and what was confirmed stays true.
 */
public final class Confirmations {

    private static final Text UNKNOWN = new Text("该市场没有此编号的要求", "is no requirement of the market");

    private static final Text BY_CERTIFICATE =
            new Text("须凭证书证明，不能由卖家自行确认", "is shown by a certificate only, and not confirmed by word");

    private Confirmations() {}

    /** What is wrong with the ids in {@code /confirmed}; a market that does not exist is somebody else's matter. */
    public static List<FieldError> broken(String market, List<String> confirmed) {
        List<FieldError> errors = new ArrayList<>();
        if (!Market.exists(market)) {
            return errors;
        }
        List<MarketRequirement> asked = MarketAccess.ofMarket(MarketRequirements.all(), market);
        for (int i = 0; i < confirmed.size(); i++) {
            String id = confirmed.get(i);
            String pointer = "/confirmed/" + i;
            asked.stream()
                    .filter(requirement -> requirement.id().equals(id))
                    .findFirst()
                    .ifPresentOrElse(
                            requirement -> {
                                if (!requirement.isConfirmedByWord()) {
                                    errors.add(FieldError.inBody(pointer, "NOT_CONFIRMABLE", BY_CERTIFICATE));
                                }
                            },
                            () -> errors.add(FieldError.inBody(pointer, FieldError.UNKNOWN, UNKNOWN)));
        }
        return errors;
    }
}
