package org.chuhai.logistics.dec;

import java.math.BigDecimal;
import java.util.Set;
import org.chuhai.logistics.customsdocument.DeclarationLine;
import org.chuhai.logistics.customsdocument.Violation.Rule;
import org.chuhai.logistics.xmlmessage.Structure;
import org.chuhai.logistics.xmlmessage.Violations;
import org.chuhai.platform.language.Text;
import org.jspecify.annotations.Nullable;

/** One line of the form. */
final class DecLine {

    private static final String DESTINATION = "OriginCountry";
    private static final String ORIGIN = "DestinationCountry";
    private static final Set<String> CHINA = Set.of("CHN", "142");
    private static final int COMMODITY_CODE = 10;

    private DecLine() {}

    static void check(Structure line, Violations violations) {
        String where = line.where() + "/" + DESTINATION;
        boolean isUnclear = violations.areAbout(where) || violations.areAbout(line.where() + "/" + ORIGIN);
        if (destination(line) == null && !isUnclear) {
            violations.add(
                    line.position(),
                    where,
                    Rule.REQUIRED,
                    new Text(
                            "商品行没有目的国：出口报关单的目的国填在 OriginCountry（或按字面填在 DestinationCountry）",
                            "the line has no country of destination, which an export states in OriginCountry (or, as the"
                                    + " name suggests, in DestinationCountry)"));
        }
    }

    static DeclarationLine of(Structure line) {
        String legalUnit = line.text("FirstUnit");
        String unit = line.optional("GUnit");
        String legalUnit2 = line.optional("SecondUnit");
        String destination = destination(line);
        if (destination == null) {
            throw new IllegalStateException("built of a line without destination");
        }
        return new DeclarationLine(
                line.count("GNo"),
                null,
                // With three digits of the inspection code behind it where the sender writes both in one.
                line.text("CodeTS").substring(0, COMMODITY_CODE),
                line.text("GName"),
                line.optional("GModel"),
                line.amount("GQty"),
                // Left blank where it is the legal unit.
                unit == null ? legalUnit : unit,
                line.amount("FirstQty"),
                legalUnit,
                secondQuantity(line, legalUnit2),
                legalUnit2,
                line.amount("DeclPrice"),
                line.amount("DeclTotal"),
                line.text("TradeCurr"),
                destination,
                null);
    }

    /** Some senders write 0 for the second quantity of goods that have no second unit: nothing was declared. */
    private static @Nullable BigDecimal secondQuantity(Structure line, @Nullable String unit) {
        BigDecimal quantity = line.optionalAmount("SecondQty");
        return quantity != null && unit == null && quantity.signum() == 0 ? null : quantity;
    }

    /**
     * On an export customs wants the destination in OriginCountry and the origin in DestinationCountry; many senders write
     * them as they are named. Goods leave China for elsewhere, so where one of the two is China, the other is the
     * destination in either way of writing; where none is, customs' way counts.
     */
    private static @Nullable String destination(Structure line) {
        String byCustoms = line.optional(DESTINATION);
        String byName = line.optional(ORIGIN);
        boolean asNamed = byName != null && (byCustoms == null || CHINA.contains(byCustoms));
        return asNamed ? byName : byCustoms;
    }
}
