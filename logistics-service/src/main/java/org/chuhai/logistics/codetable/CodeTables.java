package org.chuhai.logistics.codetable;

import java.util.ArrayList;
import java.util.List;

/**
 * All code tables together, of one reading.
 *
 * @param customsOffices a selection: an office that it lacks may exist
 * @param files the files behind the tables, always in the same order
 */
public record CodeTables(
        CodeTable<Currency> currencies,
        CodeTable<Country> countries,
        CodeTable<Unit> units,
        PackageTypes packageTypes,
        CodeTable<TransportMode> transportModes,
        CodeTable<TradeMode> tradeModes,
        DealTermsTable dealTerms,
        CodeTable<CustomsOffice> customsOffices,
        CodeTable<SupervisionCondition> supervisionConditions,
        ListLimits listLimits,
        LegalForms legalForms,
        List<DataFile.Identity> files) {

    public CodeTables {
        files = List.copyOf(files);
    }

    /** Reads the tables that are part of the program; keep the result, every call reads them again. */
    public static CodeTables shipped() {
        List<DataFile.Identity> files = new ArrayList<>();
        return new CodeTables(
                Currency.table(shipped("currencies.csv", files)),
                Country.table(shipped("countries.csv", files)),
                Unit.table(shipped("units.csv", files)),
                PackageType.table(shipped("package-types.csv", files)),
                TransportMode.table(shipped("transport-modes.csv", files)),
                TradeMode.table(shipped("trade-modes.csv", files)),
                DealTerms.table(shipped("deal-terms.csv", files)),
                CustomsOffice.table(shipped("customs-offices.csv", files)),
                SupervisionCondition.table(shipped("supervision-conditions.csv", files)),
                ListLimits.read(shipped("list-limits.csv", files)),
                LegalForms.read(shipped("legal-forms.csv", files)),
                files);
    }

    private static DataFile shipped(String name, List<DataFile.Identity> files) {
        DataFile file = DataFile.shipped(CodeTables.class, name);
        files.add(file.identity());
        return file;
    }
}
