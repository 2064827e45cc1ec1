package org.chuhai.logistics.customssimulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chuhai.logistics.ceb.CebKey;
import org.chuhai.logistics.ceb.CebMessage;
import org.chuhai.logistics.ceb.CebReceipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What holds whatever is sent. */
@Execution(ExecutionMode.CONCURRENT)
class CustomsPropertyTest {

    private static final int RUNS = 300;
    private static final int MESSAGES = 25;

    private static Counter after(long seed) {
        Counter counter = Counter.usual();
        RandomTraffic.of(seed, MESSAGES).forEach(counter::send);
        return counter;
    }

    @Test
    void eachMatchedListHasItsOrderAndItsWaybill() {
        int matched = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            Counter counter = after(seed);

            long lists = counter.matched(Submitted.LIST);
            assertThat(counter.matched(Submitted.ORDER)).as("seed %d", seed).isEqualTo(lists);
            assertThat(counter.matched(Submitted.WAYBILL)).as("seed %d", seed).isEqualTo(lists);
            assertThat(counter.statuses(CebMessage.CEB604).stream().filter("899"::equals))
                    .hasSize((int) lists);
            matched += (int) lists;
        }
        assertThat(matched).isGreaterThan(RUNS / 2);
    }

    @Test
    void everyMessageIsAnsweredAndTimesOnlyGrow() {
        for (int seed = 0; seed < RUNS; seed++) {
            Counter counter = after(seed);

            List<CebReceipt> all = counter.all();
            assertThat(all).as("seed %d", seed).hasSizeGreaterThanOrEqualTo(MESSAGES);
            all.stream()
                    .collect(Collectors.groupingBy(CustomsPropertyTest::document))
                    .forEach((document, receipts) -> assertThat(receipts)
                            .as(document)
                            .extracting(CebReceipt::at)
                            .isSorted()
                            .doesNotHaveDuplicates());
        }
    }

    @Test
    void whatCustomsHasNumberedKeepsItsNumber() {
        for (int seed = 0; seed < RUNS; seed++) {
            after(seed).receipts(CebMessage.CEB604).stream()
                    .filter(receipt -> receipt.key(CebKey.INVT_NO) != null)
                    .collect(Collectors.groupingBy(
                            receipt -> String.valueOf(receipt.key(CebKey.PRE_NO)),
                            Collectors.mapping(receipt -> receipt.key(CebKey.INVT_NO), Collectors.toSet())))
                    .forEach((preNo, numbers) -> assertThat(numbers).as(preNo).hasSize(1));
        }
    }

    /** A list by its pre-entry number: another list may name the same order. */
    private static String document(CebReceipt receipt) {
        String number = receipt.message() == CebMessage.CEB604
                ? receipt.key(CebKey.PRE_NO)
                : receipt.key(CebKey.ORDER_NO) + " " + receipt.key(CebKey.LOGISTICS_NO);
        return receipt.message() + " " + number;
    }
}
