package org.chuhai.logistics.codetable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Deal terms by the digit of the declaration form, and by the rule of sale that an order names. */
public final class DealTermsTable {

    private final CodeTable<DealTerms> byCode;
    private final Map<String, DealTerms> byIncoterm;

    private DealTermsTable(CodeTable<DealTerms> byCode, Map<String, DealTerms> byIncoterm) {
        this.byCode = byCode;
        this.byIncoterm = byIncoterm;
    }

    static DealTermsTable read(DataFile file, Columns columns, Function<DataRow, DealTerms> reader) {
        CodeTable<DealTerms> byCode = CodeTable.read(file, columns, reader, "code");
        Map<String, DealTerms> byIncoterm = new HashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (DataRow row : file.rows(columns)) {
            DealTerms terms = Objects.requireNonNull(byCode.get(row.text("code")));
            for (String incoterm : terms.incoterms()) {
                Long earlier = lines.putIfAbsent(incoterm, row.line());
                if (earlier != null) {
                    throw row.duplicate("incoterms", incoterm, earlier);
                }
                byIncoterm.put(incoterm, terms);
            }
        }
        return new DealTermsTable(byCode, byIncoterm);
    }

    /** The terms of a digit, or null. */
    public @Nullable DealTerms get(@Nullable String code) {
        return byCode.get(code);
    }

    public Optional<DealTerms> find(String code) {
        return byCode.find(code);
    }

    /** The terms that a rule of sale (FOB, CIP, ...) is declared under; null if no mapping is known, as for DAP. */
    public @Nullable DealTerms ofIncoterm(@Nullable String incoterm) {
        return byIncoterm.get(incoterm);
    }

    /** In the order of the file. */
    public List<DealTerms> rows() {
        return byCode.rows();
    }
}
