package org.chuhai.logistics.productfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chuhai.logistics.tariff.TariffRow;
import org.chuhai.logistics.tariff.TariffTable;

/** What is known of goods, for other features. */
@ApplicationScoped
public class ProductFacts {

    private final KnownItems items;
    private final TariffTable tariff = TariffTable.shipped();

    ProductFacts(KnownItems items) {
        this.items = items;
    }

    /**
     * By item number, of those that are known. Legal units that nobody has given are those of the tariff, where it has the
     * commodity code.
     */
    @Transactional
    public Map<String, ProductFact> of(UUID shop, Collection<String> itemNos) {
        return items.among(shop, Set.copyOf(itemNos)).stream()
                .map(this::fact)
                .collect(Collectors.toUnmodifiableMap(ProductFact::itemNo, Function.identity()));
    }

    /** The legal units of a commodity code by the tariff, the first one first; empty if it lacks the code. */
    public List<String> legalUnits(String hsCode) {
        TariffRow row = tariff.get(hsCode);
        if (row == null) {
            return List.of();
        }
        return Stream.of(row.unit1(), row.unit2()).flatMap(Stream::ofNullable).toList();
    }

    private ProductFact fact(KnownItem item) {
        PutProductFact content = item.content();
        PutProductFact.Producer producer = content.producer();
        return new ProductFact(
                item.itemNo(),
                content.name().zh(),
                content.name().en(),
                content.hsCode(),
                content.declaredElements(),
                content.legalUnits() == null ? legalUnits(content.hsCode()) : content.legalUnits(),
                content.netWeightKg(),
                content.origin(),
                producer == null ? null : producer.code(),
                producer == null ? null : producer.name(),
                content.ciqCode());
    }
}
