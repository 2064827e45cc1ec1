package org.chuhai.logistics.customsdocument;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The declaration to customs: a list (CEB603) or the declaration form. What only the list requires is optional here and
 * required by the reader of that route.
 *
 * @param tradeMode 9710, 9810, 9610, 1210 ...
 * @param declarationNo number given by customs (form: 18 digits; list: invtNo); null until accepted
 * @param orderNo on the form the number of the attached document of category 10000004
 * @param waybillNo on the form the bill number
 * @param terms deal terms, 1 CIF, 2 C&amp;F, 3 FOB, 4 C&amp;I, 7 EXW; null on a list, whose prices are FOB
 * @param freightMark how the form states its freight: 1 rate in percent, 2 unit price of a ton, 3 total; null where that is
 *     not said, and {@code freight} is a total then as it is under 3
 * @param insuranceMark the same of the insurance
 * @param packageType one character (list) or two digits (form)
 * @param destinationPort three or four characters (list) or six (form)
 * @param grossWeightKg kilograms
 * @param netWeightKg kilograms
 * @param statisticsFlag list only: A simplified, B summary
 * @param licenceNo licence of the goods; null when they need none
 * @param zoneEnterprise firm of the special customs zone through which bonded goods leave (1210); null otherwise
 * @param ledgerNo account of the zone in which bonded goods are booked (1210)
 * @param furtherOrderNos orders that the form covers besides {@code orderNo}, by further attached documents of that category
 */
public record Declaration(
        Route route,
        String tradeMode,
        @Nullable String declarationNo,
        @Nullable Instant declaredAt,
        @Nullable LocalDate exportDate,
        String orderNo,
        @Nullable String waybillNo,
        @Nullable Party carrier,
        @Nullable Party platform,
        Party seller,
        @Nullable Party producer,
        @Nullable Party agent,
        @Nullable Buyer buyer,
        String customsOffice,
        String exitPort,
        String transportMode,
        @Nullable String transportName,
        @Nullable String voyageNo,
        String destinationCountry,
        @Nullable String destinationPort,
        @Nullable String terms,
        @Nullable BigDecimal freight,
        @Nullable String freightCurrency,
        @Nullable String freightMark,
        @Nullable BigDecimal insurance,
        @Nullable String insuranceCurrency,
        @Nullable String insuranceMark,
        String packageType,
        int packages,
        BigDecimal grossWeightKg,
        BigDecimal netWeightKg,
        @Nullable String statisticsFlag,
        @Nullable String licenceNo,
        @Nullable Party zoneEnterprise,
        @Nullable String ledgerNo,
        List<String> furtherOrderNos,
        List<DeclarationLine> lines)
        implements CustomsDocument {

    public Declaration {
        furtherOrderNos = List.copyOf(furtherOrderNos);
        lines = List.copyOf(lines);
    }

    /** As if it named this order and this waybill only, and had these of its lines. */
    public Declaration reduced(String toOrderNo, @Nullable String toWaybillNo, List<DeclarationLine> toLines) {
        return new Declaration(
                route,
                tradeMode,
                declarationNo,
                declaredAt,
                exportDate,
                toOrderNo,
                toWaybillNo,
                carrier,
                platform,
                seller,
                producer,
                agent,
                buyer,
                customsOffice,
                exitPort,
                transportMode,
                transportName,
                voyageNo,
                destinationCountry,
                destinationPort,
                terms,
                freight,
                freightCurrency,
                freightMark,
                insurance,
                insuranceCurrency,
                insuranceMark,
                packageType,
                packages,
                grossWeightKg,
                netWeightKg,
                statisticsFlag,
                licenceNo,
                zoneEnterprise,
                ledgerNo,
                List.of(),
                toLines);
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.DECLARATION;
    }

    @Override
    public @Nullable String customsNumber() {
        return declarationNo;
    }
}
