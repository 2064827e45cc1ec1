package org.chuhai.logistics.customssimulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Messages of two exports as a careless firm sends them: twice, changed, wrong, taken back, in any order. */
final class RandomTraffic {

    private RandomTraffic() {}

    static List<Silk> of(long seed, int messages) {
        Random random = new Random(seed);
        List<Silk> traffic = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            traffic.add(somehow(somewhat(random), random));
        }
        return traffic;
    }

    private static Silk somewhat(Random random) {
        boolean second = random.nextBoolean();
        return switch (random.nextInt(3)) {
            case 0 -> second ? Silk.ORDER.saying("orderNo", "SL-2") : Silk.ORDER;
            case 1 -> second ? Silk.WAYBILL.saying("logisticsNo", "HZ-2") : Silk.WAYBILL;
            default -> second ? list(random) : Silk.LIST;
        };
    }

    /** The second list names one of the waybills, and has its own number or that of the first. */
    private static Silk list(Random random) {
        Silk list = Silk.LIST.saying("orderNo", "SL-2");
        list = random.nextInt(3) == 0 ? list : list.saying("logisticsNo", "HZ-2");
        return random.nextInt(4) == 0 ? list : list.saying("copNo", "C-2");
    }

    private static Silk somehow(Silk message, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> message.change();
            case 1 -> message.deletion();
            case 2 -> message.stored();
            case 3 -> message.saying("currency", "far too long");
            case 4 ->
                message.text().contains("grossWeight")
                        ? message.saying("grossWeight", "0")
                        : message.saying("totalPrice", "1");
            default -> message;
        };
    }
}
